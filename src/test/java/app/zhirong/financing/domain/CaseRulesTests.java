package app.zhirong.financing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.financing.FinancingState;
import app.zhirong.financing.LoanRepayment;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 18);

    @Test
    void aSharePerRightIsRoundedDown_soThatTheSumNeverPromisesTooMuch() {
        var odd = new AdoptedValue(UUID.randomUUID(), Money.of("100.03"), new BigDecimal("0.3333"));
        assertThat(odd.loanable()).isEqualTo(Money.of("33.33"));
        var opinion =
                new Review.Opinion(Set.of(), Set.of(), null, null, "", "", null, null, null, "", List.of(odd, odd));
        assertThat(opinion.loanable()).isEqualTo(Money.of("66.66"));
    }

    @Test
    void limitsCountWorkingDays() {
        var limits = new StepLimits(3, 5, 10, 3, 20, 10, 10, 5, 10);
        assertThat(limits.dueOn(FinancingState.SUBMITTED, TODAY, WorkingDays.WITHOUT_HOLIDAYS))
                .as("Friday plus three working days")
                .isEqualTo("2026-09-23");
        assertThat(limits.dueOn(FinancingState.DRAFT, TODAY, WorkingDays.WITHOUT_HOLIDAYS))
                .isNull();
    }

    @Test
    void aRepaymentTakesNoMorePrincipalThanIsOutstanding() {
        var tooMuch = new LoanRepayment(TODAY, Money.of("100.01"), Money.ZERO, Money.ZERO, false);
        assertThatThrownBy(() -> LoanRules.repayment(tooMuch, TODAY.minusDays(1), Money.of("100.00"), TODAY))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.fields())
                                .extracting(field ->
                                        field.pointer() + " " + field.code().code())
                                .containsExactly("/principal loan.more-than-outstanding"));
    }

    @Test
    void aRepaymentIsSomething_onADayThatHasCome() {
        var nothing = new LoanRepayment(TODAY.plusDays(1), Money.ZERO, Money.of("-1.00"), Money.ZERO, false);
        assertThatThrownBy(() -> LoanRules.repayment(nothing, TODAY, Money.of("100.00"), TODAY))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.fields())
                                .extracting(field ->
                                        field.pointer() + " " + field.code().code())
                                .containsExactlyInAnyOrder(
                                        "/paidOn field.date-in-future", "/interest financing-case.negative"));
    }

    @Test
    void aCursorComesBackAsItWas_andAnythingElseIsRefused() {
        var cursor = new CaseCursor(1, TODAY, UUID.randomUUID());
        assertThat(CaseCursor.decoded(cursor.encoded())).isEqualTo(cursor);
        assertThatThrownBy(() -> CaseCursor.decoded("bm9wZQ")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> CaseCursor.decoded("???")).isInstanceOf(Problem.class);
    }
}
