package app.zhirong.financing;

import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A disbursed loan with its facts as the bank recorded them.
 *
 * @param region of the enterprise, GB/T 2260
 * @param principal the disbursed amount
 * @param annualRate as a fraction
 * @param settledOn absent while the loan runs
 * @param registeredOn the day on which the last right of the case was registered
 * @param ipShare the part of the loan that the pledged rights secure, as a fraction; 1 without other security
 * @param insured whether guarantee insurance or a policy guarantor covers the loan
 * @param repayments in order of payment
 */
public record Loan(
        UUID id,
        UUID caseId,
        String caseNo,
        UUID enterpriseId,
        String enterpriseName,
        UUID bankId,
        String bankName,
        int region,
        Money principal,
        Money outstandingBalance,
        String loanContractNo,
        LocalDate loanContractDate,
        String pledgeContractNo,
        LocalDate pledgeContractDate,
        LocalDate debtFrom,
        LocalDate debtTo,
        BigDecimal annualRate,
        LocalDate disbursedOn,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate registeredOn,
        BigDecimal ipShare,
        boolean insured,
        List<UUID> assetIds,
        List<LoanRepayment> repayments) {

    /** All interest paid so far, without penalty interest. */
    public Money interestPaid() {
        return Money.sum(repayments.stream().map(LoanRepayment::interest).toList());
    }

    public boolean wasOverdue() {
        return repayments.stream().anyMatch(LoanRepayment::overdue);
    }
}
