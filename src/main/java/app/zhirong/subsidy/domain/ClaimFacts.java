package app.zhirong.subsidy.domain;

import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.kernel.Money;
import app.zhirong.subsidy.domain.LoanFacts.PrincipalRepayment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a claim's loan, as the platform knew them when the claim was last submitted.
 *
 * @param firstTimePledge whether at least one right that counts had no registered pledge before, as far as known here
 * @param repayments of principal
 */
public record ClaimFacts(
        UUID loanId,
        UUID caseId,
        String caseNo,
        String loanContractNo,
        LocalDate loanContractDate,
        String pledgeContractNo,
        LocalDate pledgeContractDate,
        Money principal,
        BigDecimal annualRate,
        LocalDate disbursedOn,
        LocalDate debtTo,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate registeredOn,
        Money interestPaid,
        boolean overdue,
        BigDecimal ipShare,
        boolean insured,
        @Nullable EnterpriseSize size,
        boolean firstTimePledge,
        List<ClaimedRight> rights,
        List<RegisteredPledge> registrations,
        List<PrincipalRepayment> repayments) {

    public ClaimFacts {
        rights = List.copyOf(rights);
        registrations = List.copyOf(registrations);
        repayments = List.copyOf(repayments);
    }

    /** What the computation asks for; what the bank has confirmed comes before what the platform recorded. */
    public LoanFacts loan(@Nullable LoanCertification bank) {
        return new LoanFacts(
                loanId.toString(),
                principal,
                loanContractDate,
                disbursedOn,
                bank == null ? settledOn : bank.settledOn(),
                registeredOn,
                pledgeContractDate,
                annualRate,
                bank == null ? interestPaid : bank.interestPaid(),
                bank == null ? ipShare : bank.ipShare(),
                bank == null ? insured : bank.insured(),
                size,
                firstTimePledge,
                bank == null ? overdue : bank.overdue(),
                repayments);
    }

    /** A pledged right. */
    public record ClaimedRight(String assetNo, String kind, String title) {}

    /** A pledge registration of the loan. */
    public record RegisteredPledge(String registrationNo, LocalDate registeredOn) {}
}
