package app.zhirong.financing.domain;

import app.zhirong.financing.Contract;
import app.zhirong.financing.FinancingProblem;
import app.zhirong.ipasset.Asset;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What contracts must say to fit the approval and the rights; everything that is wrong is told at once. */
public final class ContractRules {

    private final Contract contract;
    private final List<FieldProblem> wrong = new ArrayList<>();

    private ContractRules(Contract contract) {
        this.contract = contract;
    }

    /** @throws Problem 422 naming every wrong field */
    public static void check(Contract contract, Money creditLine, List<Asset> collateral, LocalDate today) {
        var rules = new ContractRules(contract);
        rules.signed("/loanContractDate", contract.loanContractDate(), today);
        rules.signed("/pledgeContractDate", contract.pledgeContractDate(), today);
        rules.amounts(creditLine);
        rules.debt(collateral);
        rules.fractions();
        if (contract.fileIds().isEmpty()) {
            rules.wrong.add(KernelProblem.REQUIRED.field("/fileIds"));
        }
        if (!rules.wrong.isEmpty()) {
            throw Problem.of(rules.wrong);
        }
    }

    private void signed(String pointer, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            wrong.add(KernelProblem.DATE_IN_FUTURE.field(pointer));
        }
    }

    private void amounts(Money creditLine) {
        if (!contract.principalClaim().isPositive()) {
            wrong.add(KernelProblem.NOT_POSITIVE.field("/principalClaim"));
        } else if (contract.principalClaim().isMoreThan(creditLine)) {
            wrong.add(FinancingProblem.CLAIM_ABOVE_LINE.field("/principalClaim", creditLine.toString()));
        }
        if (!contract.securedAmount().isPositive()) {
            wrong.add(KernelProblem.NOT_POSITIVE.field("/securedAmount"));
        }
    }

    private void debt(List<Asset> collateral) {
        if (contract.debtFrom().isBefore(contract.loanContractDate())) {
            wrong.add(KernelProblem.DATE_ORDER.field(
                    "/debtFrom", contract.loanContractDate().toString()));
        }
        if (!contract.debtTo().isAfter(contract.debtFrom())) {
            wrong.add(KernelProblem.DATE_ORDER.field(
                    "/debtTo", contract.debtFrom().plusDays(1).toString()));
        }
        collateral.stream()
                .filter(asset -> !asset.expiryDate().isAfter(contract.debtTo()))
                .forEach(asset -> wrong.add(FinancingProblem.DEBT_OUTLIVES_RIGHT.field(
                        "/debtTo", asset.title(), asset.expiryDate().toString())));
    }

    private void fractions() {
        if (!RecommendationRules.isRate(contract.annualRate())) {
            wrong.add(FinancingProblem.RATE.field("/annualRate"));
        }
        if (contract.ipShare().signum() <= 0 || contract.ipShare().compareTo(BigDecimal.ONE) > 0) {
            wrong.add(FinancingProblem.SHARE.field("/ipShare"));
        }
    }
}
