package app.zhirong.financing.web;

import app.zhirong.financing.Loan;
import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loan in a list.
 *
 * @param overdue whether anything was ever paid late
 */
record LoanView(
        UUID id,
        UUID caseId,
        String caseNo,
        String enterpriseName,
        String bankName,
        String loanContractNo,
        Money disbursedAmount,
        Money outstandingBalance,
        Money interestPaid,
        BigDecimal annualRate,
        LocalDate disbursedOn,
        LocalDate debtTo,
        @Nullable LocalDate settledOn,
        boolean overdue) {

    static LoanView of(Loan loan) {
        return new LoanView(
                loan.id(),
                loan.caseId(),
                loan.caseNo(),
                loan.enterpriseName(),
                loan.bankName(),
                loan.loanContractNo(),
                loan.principal(),
                loan.outstandingBalance(),
                loan.interestPaid(),
                loan.annualRate(),
                loan.disbursedOn(),
                loan.debtTo(),
                loan.settledOn(),
                loan.wasOverdue());
    }
}
