package app.zhirong.financing.web;

import app.zhirong.financing.FinancingState;
import app.zhirong.financing.domain.CaseLine;
import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case in a list. */
record CaseLineView(
        UUID id,
        String caseNo,
        String enterpriseName,
        String bankName,
        String productName,
        int region,
        FinancingState state,
        boolean mine,
        @Nullable CaseHolderView heldBy,
        @Nullable LocalDate dueAt,
        @Nullable Integer workingDaysLeft,
        @Nullable LocalDate submittedOn,
        @Nullable Money requestedAmount,
        @Nullable Integer termMonths,
        int assetCount,
        @Nullable Money registeredSecuredAmount,
        @Nullable Money creditLine,
        @Nullable Money disbursedAmount,
        @Nullable Money outstandingBalance) {

    static CaseLineView of(CaseLine line, Set<FinancingState> mineStates) {
        var file = line.file();
        var amounts = file.amounts();
        return new CaseLineView(
                file.id(),
                file.caseNo(),
                file.enterprise().name(),
                file.bank().name(),
                file.productName(),
                file.region(),
                file.state(),
                mineStates.contains(file.state()),
                CaseHolderView.of(file),
                file.dueOn(),
                line.workingDaysLeft(),
                file.submittedOn(),
                line.requestedAmount(),
                line.termMonths(),
                line.assetCount(),
                amounts.registeredSecuredAmount(),
                amounts.creditLine(),
                amounts.disbursedAmount(),
                amounts.outstandingBalance());
    }
}
