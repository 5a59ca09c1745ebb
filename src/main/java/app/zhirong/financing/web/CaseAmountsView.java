package app.zhirong.financing.web;

import app.zhirong.financing.domain.Amounts;
import app.zhirong.kernel.Money;
import org.jspecify.annotations.Nullable;

/** The four amounts of a case, never mixed. */
record CaseAmountsView(
        @Nullable Money registeredSecuredAmount,
        @Nullable Money creditLine,
        @Nullable Money disbursedAmount,
        @Nullable Money outstandingBalance) {

    static CaseAmountsView of(Amounts amounts) {
        return new CaseAmountsView(
                amounts.registeredSecuredAmount(),
                amounts.creditLine(),
                amounts.disbursedAmount(),
                amounts.outstandingBalance());
    }
}
