package app.zhirong.subsidy.web;

import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.kernel.Money;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.LoanFacts;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A loan to be tried on a policy.
 *
 * @param declaredOn absent for today
 * @param ipShare absent for a loan without other security
 */
record TrialRequest(
        @NotNull Money principal,
        @NotNull LocalDate contractDate,
        @NotNull LocalDate disbursedOn,
        @NotNull LocalDate settledOn,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate pledgeContractDate,
        @NotNull BigDecimal actualRate,
        @NotNull Money interestPaid,
        @Nullable BigDecimal ipShare,
        @Nullable Boolean insured,
        @Nullable EnterpriseSize size,
        @Nullable Boolean firstTimePledge,
        @Nullable Boolean overdue,
        @Nullable LocalDate declaredOn) {

    /** @throws app.zhirong.kernel.Problem 422 if the facts contradict each other */
    LoanFacts toLoan() {
        try {
            return new LoanFacts(
                    "trial",
                    principal,
                    contractDate,
                    disbursedOn,
                    settledOn,
                    registeredOn,
                    pledgeContractDate,
                    actualRate,
                    interestPaid,
                    ipShare == null ? BigDecimal.ONE : ipShare,
                    Boolean.TRUE.equals(insured),
                    size,
                    !Boolean.FALSE.equals(firstTimePledge),
                    Boolean.TRUE.equals(overdue),
                    List.of());
        } catch (IllegalArgumentException e) {
            throw SubsidyProblem.LOAN_FACTS.problem();
        }
    }
}
