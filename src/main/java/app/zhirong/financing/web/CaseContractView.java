package app.zhirong.financing.web;

import app.zhirong.financing.Contract;
import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the contracts say. */
record CaseContractView(
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
        List<UUID> fileIds) {

    static @Nullable CaseContractView of(@Nullable Contract contract) {
        return contract == null
                ? null
                : new CaseContractView(
                        contract.loanContractNo(),
                        contract.loanContractDate(),
                        contract.pledgeContractNo(),
                        contract.pledgeContractDate(),
                        contract.principalClaim(),
                        contract.securedAmount(),
                        contract.debtFrom(),
                        contract.debtTo(),
                        contract.annualRate(),
                        contract.ipShare(),
                        contract.insured(),
                        contract.fileIds());
    }
}
