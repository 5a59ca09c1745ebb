package app.zhirong.pledge.domain;

import app.zhirong.kernel.Money;
import java.time.LocalDate;

/**
 * What is secured, as the two contracts of the case say.
 *
 * @param principalClaim 主债权
 * @param securedAmount 登记担保金额 of this registration, not more than the contract secures
 */
public record DebtTerms(
        String loanContractNo,
        LocalDate loanContractDate,
        String pledgeContractNo,
        LocalDate pledgeContractDate,
        Money principalClaim,
        Money securedAmount,
        LocalDate debtFrom,
        LocalDate debtTo) {}
