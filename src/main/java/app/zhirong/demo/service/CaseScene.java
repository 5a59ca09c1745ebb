package app.zhirong.demo.service;

import app.zhirong.kernel.Money;
import app.zhirong.kernel.ReferenceTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cases in every state, so that no page is empty; those of last year are repaid and can be claimed for. */
@Component
@Profile("demo")
@Order(40)
class CaseScene implements DemoScene {

    private static final BigDecimal RATE = new BigDecimal("0.0350");
    private static final BigDecimal DAYS = BigDecimal.valueOf(365);

    private final DemoPapers papers;

    CaseScene(DemoPapers papers) {
        this.papers = papers;
    }

    /** How far a case has come; in order, but for the ends behind CLOSED. */
    private enum Until {
        DRAFT,
        SUBMITTED,
        UNDER_REVIEW,
        RECOMMENDED,
        OFFERED,
        AGREED,
        CONTRACTED,
        FILED,
        SECURED,
        DISBURSED,
        SETTLED,
        CLOSED,
        RETURNED,
        REJECTED,
        WITHDRAWN,
        DEFECT
    }

    @Override
    public void play(DemoStage stage) {
        ReferenceTable.read("/demo/cases.csv").rows().forEach(row -> play(stage, row));
    }

    private void play(DemoStage stage, ReferenceTable.Row row) {
        var cast = new DemoCase.Cast(
                row.text("key"),
                row.text("applicant"),
                row.text("officer"),
                row.text("approver"),
                row.text("operations"),
                row.text("second"));
        var financed = new DemoCase(
                stage,
                papers,
                cast,
                Money.ofWan(row.number("amountWan")),
                contractDate(stage.firstDay(), row.text("dates"), row.text("key")));
        financed.draft(row.text("product"));
        advance(stage, financed, Until.valueOf(row.text("until")));
    }

    /** Contracts of last year's loans lie in the year before, so that they were repaid within last year. */
    private static LocalDate contractDate(LocalDate firstDay, String dates, String key) {
        int day = 1 + Math.abs(key.hashCode() % 20);
        if (dates.equals("LAST_YEAR")) {
            return LocalDate.of(firstDay.getYear() - 2, 7, day);
        }
        return firstDay.minusMonths(Integer.parseInt(dates.substring("MONTHS_".length())))
                .minusDays(day % 5);
    }

    private void advance(DemoStage stage, DemoCase financed, Until until) {
        var cast = financed.cast();
        if (until == Until.DRAFT) {
            return;
        }
        financed.act(cast.applicant(), "submit", Map.of());
        if (until == Until.WITHDRAWN) {
            financed.act(cast.applicant(), "withdraw", Map.of());
        }
        if (until == Until.SUBMITTED || until == Until.WITHDRAWN) {
            return;
        }
        financed.act(cast.officer(), "take-up", Map.of());
        switch (until) {
            case UNDER_REVIEW -> {}
            case RETURNED -> financed.act(cast.officer(), "return-for-correction", remarks());
            case REJECTED -> reject(financed);
            default -> decide(stage, financed, until);
        }
    }

    private static Map<String, Object> remarks() {
        return Map.of("remarks", List.of(Map.of("field", "/annualRevenue", "text", "营收数据请附上年度年报（演示）")));
    }

    private static void reject(DemoCase financed) {
        var cast = financed.cast();
        financed.act(
                cast.officer(), "propose-rejection", Map.of("reasonCode", "OTHER", "reasonText", "现金流不足以覆盖本息（演示）"));
        financed.act(cast.approver(), "reject", Map.of());
    }

    private void decide(DemoStage stage, DemoCase financed, Until until) {
        var cast = financed.cast();
        financed.recommend();
        if (until == Until.RECOMMENDED) {
            return;
        }
        financed.act(cast.approver(), "approve", Map.of());
        if (until == Until.OFFERED) {
            return;
        }
        financed.act(cast.applicant(), "agree", Map.of());
        if (until == Until.AGREED) {
            return;
        }
        financed.recordContracts();
        if (until != Until.CONTRACTED) {
            pledge(new DemoPledge(stage, papers, financed), financed, until);
        }
    }

    private static void pledge(DemoPledge pledge, DemoCase financed, Until until) {
        pledge.file();
        if (until == Until.DEFECT) {
            pledge.defect();
        }
        if (until == Until.FILED || until == Until.DEFECT) {
            return;
        }
        pledge.register();
        financed.await("SECURED");
        if (until != Until.SECURED) {
            lend(pledge, financed, until);
        }
    }

    private static void lend(DemoPledge pledge, DemoCase financed, Until until) {
        var cast = financed.cast();
        var disbursedOn = financed.contractDate().plusDays(7);
        financed.act(
                cast.operations(),
                "enter-disbursement",
                Map.of("amount", financed.amount().toString(), "disbursedOn", disbursedOn.toString()));
        financed.act(cast.second(), "confirm-disbursement", Map.of());
        if (until == Until.DISBURSED) {
            return;
        }
        var settledOn = disbursedOn.plusDays(365);
        financed.act(cast.operations(), "repayments", repayment(financed.amount(), settledOn));
        financed.act(cast.operations(), "settle", Map.of("settledOn", settledOn.toString()));
        if (until == Until.CLOSED) {
            pledge.cancel(settledOn);
            financed.await("CLOSED");
        }
    }

    /** Everything on the last day: 365 days of interest at the contract's rate. */
    private static Map<String, Object> repayment(Money amount, LocalDate paidOn) {
        var interest = amount.yuan().multiply(RATE).multiply(DAYS).divide(DAYS, 2, RoundingMode.HALF_UP);
        return Map.of(
                "paidOn", paidOn.toString(),
                "principal", amount.toString(),
                "interest", new Money(interest).toString(),
                "overdue", false);
    }
}
