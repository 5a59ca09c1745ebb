package app.zhirong.subsidy;

import static app.zhirong.subsidy.SubsidyStory.path;
import static app.zhirong.subsidy.SubsidyStory.today;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.platform.clock.DueJob;
import app.zhirong.platform.database.Scope;
import app.zhirong.support.Answer;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ClaimReviewTests {

    @Autowired
    World world;

    @Autowired
    List<DueJob> jobs;

    SubsidyStory story;
    String call;

    @BeforeEach
    void aCall() {
        story = SubsidyStory.inCangzhou(world);
        call = story.openCall("1000000.00");
    }

    @Test
    void doubleFundingIsShownWithTheOtherClaim_underWhateverCall() {
        var applicant = story.applicant();
        var loan = story.loan(applicant, LoanSpec.ordinary());
        var first = story.submitted(applicant, call, loan);
        var second = story.submitted(applicant, story.openCall("500000.00"), loan);
        story.countyReviewer.act(path(second), "take-up", Map.of()).expect(200);

        var seen = story.countyReviewer.get(path(second)).expect(200);
        assertThat(check(seen, "DOUBLE_FUNDING", "/verdict")).isEqualTo("FAIL");
        assertThat(check(seen, "DOUBLE_FUNDING", "/evidence"))
                .contains(story.countyReviewer.get(path(first)).at("/claimNo"));
        var onlyExclusion = Map.of("opinion", "同意推荐。", "ticks", List.of(Map.of("code", "EXCLUSION", "note", "未列入")));
        story.countyReviewer
                .act(path(second), "recommend", onlyExclusion)
                .expectProblem(422, "claim.check-open")
                .expectField("/ticks", "claim.check-open");
    }

    @Test
    void tenChecksWithEvidence_andNoRecommendationBeforeTheBankConfirmed() {
        var applicant = story.applicant();
        var claim = story.draft(applicant, call, story.loan(applicant, LoanSpec.ordinary()));
        story.fillIn(applicant, claim);
        story.submit(applicant, claim);
        story.countyReviewer.act(path(claim), "take-up", Map.of()).expect(200);
        var seen = story.countyReviewer.get(path(claim)).expect(200);
        assertThat(seen.json().at("/checks").size()).isEqualTo(10);
        assertThat(seen.json()
                        .at("/checks")
                        .valueStream()
                        .map(one -> one.at("/evidence").asString()))
                .allSatisfy(evidence -> assertThat(evidence).isNotBlank());
        assertThat(check(seen, "BANK_CONFIRMATION", "/verdict")).isEqualTo("FAIL");
        story.countyReviewer
                .act(path(claim), "recommend", Map.of("opinion", "同意"))
                .expectProblem(422, "claim.not-certified");
        story.certify(claim);
        story.recommendAgain(claim);
    }

    @Test
    void whatTheBankStatesCounts_andTheDifferenceIsShown() {
        var applicant = story.applicant();
        var claim = story.submitted(applicant, call, story.loan(applicant, LoanSpec.ordinary()));
        story.bankOperations
                .act(path(claim), "certify", stated("2025-07-08", "90000.00", "12.00", 0.8))
                .expect(200);
        var seen = story.countyReviewer.get(path(claim)).expect(200);
        // 103,500 × 0.8 = 82,800, but not more than the interest paid of 90,000 × 0.8
        assertThat(seen.at("/computation/amount")).isEqualTo("72000.00");
        assertThat(check(seen, "COMPUTATION", "/verdict")).isEqualTo("FAIL");
        assertThat(check(seen, "COMPUTATION", "/evidence")).contains("31,500.00");
        story.bankOperations
                .act(path(claim), "certify", stated("2024-07-01", "-1.00", "0.00", 1.2))
                .expectProblem(422, "request.invalid")
                .expectField("/settledOn", "field.date-order")
                .expectField("/interestPaid", "field.not-positive")
                .expectField("/ipShare", "claim.ip-share");
    }

    @Test
    void returnedWithAllRemarksAtOnce_correctedAfterTheWindow_andRecommended() {
        var applicant = story.applicant();
        var claim = story.submitted(applicant, call, story.loan(applicant, LoanSpec.ordinary()));
        giveBack(claim, today().plusDays(40));
        var seen = applicant.person().get(path(claim)).expect(200);
        assertThat(seen.at("/state")).isEqualTo("RETURNED");
        assertThat(seen.at("/remarks/1/field")).isEqualTo("payeeAccount");
        assertThat(seen.at("/dueAt")).isEqualTo(today().plusDays(40).toString());
        world.update(
                "update subsidy.call set window_from = window_from - 60, window_to = ? where id = ?",
                java.sql.Date.valueOf(today().minusDays(1)),
                UUID.fromString(call));
        world.update("update subsidy.claim set declared_on = declared_on - 2 where id = ?", UUID.fromString(claim));
        story.fillIn(applicant, claim);
        assertThat(story.submit(applicant, claim).at("/state")).isEqualTo("UNDER_FIRST_REVIEW");
        assertThat(check(story.countyReviewer.get(path(claim)), "WINDOW", "/verdict"))
                .isEqualTo("PASS");
    }

    @Test
    void aCorrectionThatDoesNotComeIsForfeited_theDayAfter() {
        var applicant = story.applicant();
        var claim = story.submitted(applicant, call, story.loan(applicant, LoanSpec.ordinary()));
        giveBack(claim, today());
        due(today());
        assertThat(applicant.person().get(path(claim)).at("/state")).isEqualTo("RETURNED");
        world.update(
                "update subsidy.claim set correction_due = correction_due - 1 where id = ?", UUID.fromString(claim));
        applicant.person().act(path(claim), "submit", Map.of()).expectProblem(422, "claim.correction-late");
        due(today());
        var seen = applicant.person().get(path(claim)).expect(200);
        assertThat(seen.at("/state")).isEqualTo("FORFEITED");
        assertThat(seen.json().at("/actions").size()).isZero();
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void theDayForCorrectionsIsNotAfterThatOfTheCall() {
        var claim = story.submitted(call);
        story.countyReviewer.act(path(claim), "take-up", Map.of()).expect(200);
        story.countyReviewer
                .act(
                        path(claim),
                        "return-for-correction",
                        Map.of(
                                "remarks", List.of(Map.of("field", "SIZE_PROOF", "text", "请补充")),
                                "dueOn", today().plusDays(46).toString()))
                .expectProblem(422, "claim.correction-due");
    }

    @Test
    void rejectedWithTheClause() {
        var claim = story.submitted(call);
        story.countyReviewer.act(path(claim), "take-up", Map.of()).expect(200);
        var seen = story.countyReviewer
                .act(path(claim), "reject", Map.of("clause", "第三条", "reason", "贷款未用于约定用途"))
                .expect(200);
        assertThat(seen.at("/state")).isEqualTo("REJECTED");
        assertThat(seen.at("/rejection/clause")).isEqualTo("第三条");
        assertThat(seen.json().at("/heldBy").isMissingNode()).isTrue();
    }

    @Test
    void sentBackToTheFirstLevel_theReservationIsFree() {
        var claim = story.submitted(call);
        story.recommend(claim);
        story.propose(claim, "100000.00");
        story.cityReviewer
                .act(path(claim), "send-back", Map.of("reason", "请核对用途"))
                .expect(200);
        assertThat(reserved()).isEqualTo("0.00");
        story.recommendAgain(claim);
        story.propose(claim, "103500.00");
        assertThat(reserved()).isEqualTo("103500.00");
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void proposedAmount_twoPeople_notAboveTheSum_onceAtATime() {
        var both = world.person(story.city, Role.BUREAU_REVIEWER, Role.BUREAU_DECISION_MAKER);
        var claim = story.submitted(call);
        story.recommend(claim);
        both.act(path(claim), "take-up", Map.of()).expect(200);
        both.act(path(claim), "propose", Map.of("amount", "103500.01", "opinion", "同意"))
                .expectProblem(422, "claim.above-computed")
                .expectField("/amount", "claim.above-computed");
        both.act(path(claim), "confirm-amount", Map.of()).expectProblem(409, "claim.no-amount");
        both.act(path(claim), "propose", Map.of("amount", "90000.00", "opinion", "同意"))
                .expect(200);
        both.act(path(claim), "propose", Map.of("amount", "90000.00", "opinion", "同意"))
                .expectProblem(409, "claim.amount-waits");
        assertThat(both.get(path(claim)).json().at("/actions").toString()).doesNotContain("CONFIRM_AMOUNT");
        assertThat(story.decisionMaker.get(path(claim)).json().at("/actions").toString())
                .contains("CONFIRM_AMOUNT");
        both.act(path(claim), "confirm-amount", Map.of()).expectProblem(422, "second-check.same-person");
        assertThat(both.get(path(claim)).at("/state")).isEqualTo("UNDER_SECOND_REVIEW");
        story.decisionMaker
                .act(path(claim), "decline-amount", Map.of("reason", "应为全额"))
                .expect(200);
        assertThat(reserved()).isEqualTo("0.00");
        both.act(path(claim), "propose", Map.of("amount", "103500.00", "opinion", "同意"))
                .expect(200);
        story.decisionMaker.act(path(claim), "confirm-amount", Map.of()).expect(200);
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void theCapIsForAllClaimsOfTheYear_alsoThoseProposedAtOnce() {
        var applicant = story.applicant();
        var big = LoanSpec.ordinary().principal("20000000.00");
        var first = story.submitted(applicant, call, story.loan(applicant, big));
        var second = story.submitted(applicant, call, story.loan(applicant, big));
        for (var claim : List.of(first, second)) {
            assertThat(story.recommend(claim).at("/computation/amount")).isEqualTo("414000.00");
        }
        story.propose(first, "414000.00");
        story.cityReviewer.act(path(second), "take-up", Map.of()).expect(200);
        story.cityReviewer
                .act(path(second), "propose", Map.of("amount", "414000.00", "opinion", "同意"))
                .expectProblem(422, "claim.above-computed");
        story.cityReviewer
                .act(path(second), "propose", Map.of("amount", "86000.00", "opinion", "上限余额"))
                .expect(200);
    }

    @Test
    void aMonthWithoutLprStopsTheClaim_andIsNamed() {
        var applicant = story.applicant();
        var recent = LoanSpec.of("1000000.00", "2025-09-10", 300, "0.035");
        var claim = story.draft(applicant, call, story.loan(applicant, recent));
        assertThat(applicant.person().get(path(claim)).at("/computation/lprMissingMonth"))
                .isEqualTo("2025-08");
        story.fillIn(applicant, claim);
        var refused = applicant.person().act(path(claim), "submit", Map.of());
        refused.expectProblem(422, "subsidy.lpr-missing");
        assertThat(refused.at("/detail")).contains("2025-08");
    }

    private static Map<String, Object> stated(
            String settledOn, String interestPaid, String penaltyInterest, double ipShare) {
        return Map.of(
                "settledOn", settledOn,
                "interestPaid", interestPaid,
                "penaltyInterest", penaltyInterest,
                "overdue", false,
                "ipShare", ipShare,
                "insured", false);
    }

    private void giveBack(String claim, LocalDate due) {
        story.countyReviewer.act(path(claim), "take-up", Map.of()).expect(200);
        var remarks = List.of(
                Map.of("field", "SIZE_PROOF", "text", "划型证明缺页，请重新上传"),
                Map.of("field", "payeeAccount", "text", "账号与开户许可不一致"));
        story.countyReviewer
                .act(path(claim), "return-for-correction", Map.of("remarks", remarks, "dueOn", due.toString()))
                .expect(200);
    }

    private void due(LocalDate today) {
        jobs.stream()
                .filter(job -> job.getClass().getPackageName().startsWith("app.zhirong.subsidy"))
                .forEach(job -> job.run(today)
                        .contextWrite(context -> context.put(Scope.class, new Scope.Worker()))
                        .block(Duration.ofSeconds(20)));
    }

    private String reserved() {
        return story.cityReviewer.get("/api/calls/" + call).at("/budget/reserved");
    }

    private static String check(Answer claim, String code, String pointer) {
        return claim.json()
                .at("/checks")
                .valueStream()
                .filter(check -> check.at("/code").asString().equals(code))
                .map(check -> check.at(pointer).asString())
                .findFirst()
                .orElseThrow();
    }
}
