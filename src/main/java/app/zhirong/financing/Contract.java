package app.zhirong.financing;

import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the loan contract and the pledge contract say, as the bank recorded it; dates are those of the papers.
 *
 * @param principalClaim 主债权, the amount of the loan contract
 * @param securedAmount 担保金额 of the pledge contract, what is to be registered
 * @param debtFrom first day of the debt's term
 * @param debtTo last day of the debt's term, within the term of every pledged right
 * @param annualRate as a fraction
 * @param ipShare the part of the loan that the pledged rights secure, as a fraction; 1 without other security
 * @param insured whether guarantee insurance or a policy guarantor covers the loan
 * @param fileIds the scanned contracts
 */
public record Contract(
        String loanContractNo,
        LocalDate loanContractDate,
        String pledgeContractNo,
        LocalDate pledgeContractDate,
        Money principalClaim,
        Money securedAmount,
        LocalDate debtFrom,
        LocalDate debtTo,
        BigDecimal annualRate,
        BigDecimal ipShare,
        boolean insured,
        List<UUID> fileIds) {}
