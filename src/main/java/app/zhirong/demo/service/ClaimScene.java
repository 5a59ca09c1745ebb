package app.zhirong.demo.service;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.ReferenceTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Calls under four policies, with claims in every state: a list that was paid, one whose notice has just ended, and one
 * on notice with a line under objection.
 */
@Component
@Profile("demo")
@Order(60)
class ClaimScene implements DemoScene {

    /** In working days, as the demonstration's policy says. */
    private static final int NOTICE = 5;

    private final DemoPapers papers;
    private final WorkingDays workingDays;

    ClaimScene(DemoPapers papers, WorkingDays workingDays) {
        this.papers = papers;
        this.workingDays = workingDays;
    }

    /** How far a claim comes. */
    private enum Until {
        DRAFT,
        WITHDRAWN,
        SUBMITTED,
        UNDER_FIRST_REVIEW,
        RETURNED,
        FORFEITED,
        REJECTED,
        RECOMMENDED,
        UNDER_SECOND_REVIEW,
        PROPOSED,
        ON_NOTICE,
        SUSPENDED,
        APPROVED,
        PAID,
        PAYMENT_RETURNED,
        ARCHIVED
    }

    /** A claim that stands in a list. */
    private record Line(DemoClaim claim, String call, String batch, Until until) {}

    @Override
    public void play(DemoStage stage) {
        var calls = openCalls(stage);
        var lines = new ArrayList<Line>();
        for (var row : ReferenceTable.read("/demo/claims.csv").rows()) {
            var cast = new DemoClaim.Cast(
                    row.text("applicant"), row.text("bank"), row.text("first"), row.text("second"), row.text("leader"));
            var claim = new DemoClaim(stage, papers, cast, DemoDays.of(stage.firstDay(), row.text("filed")));
            var call = calls.getOrDefault(row.text("call"), "");
            var until = Until.valueOf(row.text("until"));
            claim.draft(call, row.text("case"));
            advance(stage, claim, until);
            row.optional("batch").ifPresent(batch -> lines.add(new Line(claim, call, batch, until)));
        }
        decide(stage, lines);
        stage.goTo(stage.firstDay());
    }

    private static Map<String, String> openCalls(DemoStage stage) {
        Map<String, String> calls = new HashMap<>();
        for (var row : ReferenceTable.read("/demo/calls.csv").rows()) {
            var bureau = stage.person(row.text("by"));
            var from = DemoDays.of(stage.firstDay(), row.text("from"));
            stage.goTo(from.minusDays(3));
            Map<String, Object> call = new HashMap<>();
            call.put("policyId", policy(bureau, row.text("policy")));
            call.put("title", row.text("title"));
            call.put("windowFrom", from.toString());
            call.put("windowTo", DemoDays.of(stage.firstDay(), row.text("to")).toString());
            call.put(
                    "correctionDeadline",
                    DemoDays.of(stage.firstDay(), row.text("correction")).toString());
            call.put("noticeWorkingDays", NOTICE);
            call.put("budget", Money.ofWan(row.number("budgetWan")).toString());
            calls.put(row.text("key"), bureau.post("/api/calls", call).at("/id").asString());
        }
        return calls;
    }

    private static String policy(DemoPerson bureau, String code) {
        return bureau.getOnce("/api/subsidy-policies")
                .valueStream()
                .filter(policy -> policy.at("/code").asString().equals(code))
                .map(policy -> policy.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static void advance(DemoStage stage, DemoClaim claim, Until until) {
        if (until == Until.DRAFT) {
            return;
        }
        if (until == Until.WITHDRAWN) {
            claim.withdraw();
            return;
        }
        claim.submit();
        if (until == Until.SUBMITTED) {
            return;
        }
        claim.takeUp();
        switch (until) {
            case UNDER_FIRST_REVIEW -> {}
            case RETURNED -> claim.giveBack(stage.firstDay().plusDays(10));
            case FORFEITED -> claim.giveBack(stage.firstDay().minusDays(12));
            case REJECTED -> claim.reject();
            default -> review(claim, until);
        }
    }

    private static void review(DemoClaim claim, Until until) {
        claim.recommend();
        if (until == Until.RECOMMENDED) {
            return;
        }
        claim.takeUpAgain();
        claim.propose();
        if (until != Until.UNDER_SECOND_REVIEW) {
            claim.confirmAmount();
        }
    }

    /** The city's lists: of last year and of this, one whose notice has just ended, and one on notice. */
    private void decide(DemoStage stage, List<Line> lines) {
        var firstDay = stage.firstDay();
        paid(stage, of(lines, "last"), "上年度第一批", firstDay.minusDays(440));
        paid(stage, of(lines, "paid"), "第一批", firstDay.minusDays(55));
        publish(stage, of(lines, "ended"), "第二批", noticeEndsBefore(firstDay));
        var running = of(lines, "running");
        var batch = publish(stage, running, "第三批", lastWorkingDay(firstDay.minusDays(1)));
        running.stream()
                .filter(line -> line.until() == Until.SUSPENDED)
                .forEach(line -> batch.object(line.claim().id()));
    }

    private static List<Line> of(List<Line> lines, String batch) {
        return lines.stream().filter(line -> line.batch().equals(batch)).toList();
    }

    private static DemoBatch publish(DemoStage stage, List<Line> lines, String name, LocalDate day) {
        var batch = new DemoBatch(stage, lines.getFirst().call(), name);
        batch.publish(lines.stream().map(line -> line.claim().id()).toList(), day);
        return batch;
    }

    private static void paid(DemoStage stage, List<Line> lines, String name, LocalDate day) {
        publish(stage, lines, name, day).approve();
        for (var line : lines) {
            if (line.until() == Until.APPROVED) {
                continue;
            }
            line.claim().pay();
            if (line.until() == Until.PAYMENT_RETURNED) {
                line.claim().comeBack();
            }
            if (line.until() == Until.ARCHIVED) {
                line.claim().archive();
            }
        }
    }

    /** The last day to publish on, so that the notice is over on the day given. */
    private LocalDate noticeEndsBefore(LocalDate day) {
        return Stream.iterate(day.minusDays(1), earlier -> earlier.minusDays(1))
                .filter(workingDays::isWorkingDay)
                .filter(published -> workingDays.plus(published, NOTICE).isBefore(day))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate lastWorkingDay(LocalDate day) {
        return Stream.iterate(day, earlier -> earlier.minusDays(1))
                .filter(workingDays::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }
}
