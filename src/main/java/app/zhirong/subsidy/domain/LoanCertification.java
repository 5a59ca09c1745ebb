package app.zhirong.subsidy.domain;

import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the bank confirms of the loan on the claim; from then on these facts count.
 *
 * @param interestPaid without penalty interest, which never counts
 * @param penaltyInterest told for information
 * @param overdue whether principal or interest was ever overdue
 * @param ipShare the part of the loan that the rights the policy counts secure, as a fraction
 * @param insured whether guarantee insurance or a policy guarantor covers the loan
 */
public record LoanCertification(
        LocalDate settledOn,
        Money interestPaid,
        Money penaltyInterest,
        boolean overdue,
        BigDecimal ipShare,
        boolean insured,
        String bank,
        String certifiedBy,
        LocalDate certifiedOn) {}
