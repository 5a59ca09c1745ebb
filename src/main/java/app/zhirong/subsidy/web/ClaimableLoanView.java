package app.zhirong.subsidy.web;

import app.zhirong.kernel.Money;
import app.zhirong.subsidy.service.ListClaimableLoans.ClaimableLoan;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A loan of the enterprise and what it would bring under the call. */
record ClaimableLoanView(
        UUID loanId,
        String caseNo,
        String loanContractNo,
        String bankName,
        Money principal,
        LocalDate disbursedOn,
        @Nullable LocalDate settledOn,
        boolean claimed,
        ComputationView computation) {

    static ClaimableLoanView of(ClaimableLoan loan, Locale locale) {
        var facts = loan.facts();
        return new ClaimableLoanView(
                facts.loanId(),
                facts.caseNo(),
                facts.loanContractNo(),
                loan.bankName(),
                facts.principal(),
                facts.disbursedOn(),
                facts.settledOn(),
                loan.claimed(),
                ComputationView.of(loan.outcome(), locale));
    }
}
