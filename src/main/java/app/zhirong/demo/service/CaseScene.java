package app.zhirong.demo.service;

import app.zhirong.kernel.Money;
import app.zhirong.kernel.ReferenceTable;
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

    private final DemoPapers papers;

    CaseScene(DemoPapers papers) {
        this.papers = papers;
    }

    /** How far a case comes. */
    private enum Until {
        DRAFT,
        SUBMITTED,
        WITHDRAWN,
        UNDER_REVIEW,
        RETURNED,
        REJECTED,
        RECOMMENDED,
        OFFERED,
        AGREED,
        CONTRACTED,
        OPENED,
        CONFIRMED,
        FILED,
        DEFECT,
        REFUSED,
        SECURED,
        DISBURSED,
        SETTLED,
        CANCELLING,
        CLOSED
    }

    @Override
    public void play(DemoStage stage) {
        var stories = ReferenceTable.read("/demo/cases.csv").rows();
        // a right of an older loan is free again before a later story takes it up, on whatever day the first start is
        stage.sideBySide(of(stories, 'a'), row -> play(stage, row));
        stage.sideBySide(of(stories, 'b'), row -> play(stage, row));
        stage.goTo(stage.firstDay());
    }

    private static List<ReferenceTable.Row> of(List<ReferenceTable.Row> stories, char group) {
        return stories.stream()
                .filter(row -> row.text("key").charAt(0) == group)
                .toList();
    }

    private void play(DemoStage stage, ReferenceTable.Row row) {
        var terms = new DemoCase.Terms(
                row.text("key"),
                row.text("product"),
                Money.ofWan(row.number("amountWan")),
                List.of(row.text("rights").split(" ")),
                DemoDays.of(stage.firstDay(), row.text("contract")));
        var financed = new DemoCase(stage, papers, DemoCase.Cast.of(row.text("applicant"), row.text("bank")), terms);
        advance(stage, financed, Until.valueOf(row.text("until")));
    }

    private void advance(DemoStage stage, DemoCase financed, Until until) {
        var cast = financed.cast();
        financed.on(-20);
        financed.draft();
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
        financed.on(-18);
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
        financed.on(-12);
        financed.recommend();
        if (until == Until.RECOMMENDED) {
            return;
        }
        financed.on(-10);
        financed.act(cast.approver(), "approve", Map.of());
        if (until == Until.OFFERED) {
            return;
        }
        financed.on(-8);
        financed.act(cast.applicant(), "agree", Map.of());
        if (until == Until.AGREED) {
            return;
        }
        financed.on(0);
        financed.recordContracts();
        if (until != Until.CONTRACTED) {
            pledge(stage, new DemoPledge(stage, papers, financed), financed, until);
        }
    }

    private void pledge(DemoStage stage, DemoPledge pledge, DemoCase financed, Until until) {
        pledge.open();
        if (until == Until.OPENED) {
            return;
        }
        pledge.confirm();
        if (until == Until.CONFIRMED) {
            return;
        }
        pledge.file();
        switch (until) {
            case FILED -> {}
            case DEFECT -> pledge.defect();
            case REFUSED -> pledge.refuse();
            default -> {
                pledge.register();
                stage.settle();
                lend(stage, pledge, new DemoLoan(financed), until);
            }
        }
    }

    private static void lend(DemoStage stage, DemoPledge pledge, DemoLoan loan, Until until) {
        if (until == Until.SECURED) {
            return;
        }
        loan.disburse();
        loan.payInterest(until == Until.DISBURSED ? stage.firstDay() : LocalDate.MAX);
        if (until == Until.DISBURSED) {
            return;
        }
        loan.settle();
        stage.settle();
        if (until != Until.SETTLED) {
            pledge.beginCancelling(loan.settledOn());
        }
        if (until == Until.CLOSED) {
            pledge.cancel(loan.settledOn());
        }
    }
}
