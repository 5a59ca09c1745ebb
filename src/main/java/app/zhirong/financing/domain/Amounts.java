package app.zhirong.financing.domain;

import app.zhirong.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The four amounts of a case, never mixed; each is absent until it exists.
 *
 * @param registeredSecuredAmount 登记担保金额
 * @param creditLine 授信额度
 * @param disbursedAmount 放款额
 * @param outstandingBalance 余额
 */
public record Amounts(
        @Nullable Money registeredSecuredAmount,
        @Nullable Money creditLine,
        @Nullable Money disbursedAmount,
        @Nullable Money outstandingBalance) {

    public static final Amounts NONE = new Amounts(null, null, null, null);
}
