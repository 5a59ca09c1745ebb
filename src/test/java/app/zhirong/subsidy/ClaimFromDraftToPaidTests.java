package app.zhirong.subsidy;

import static app.zhirong.subsidy.SubsidyStory.batchPath;
import static app.zhirong.subsidy.SubsidyStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.support.Answer;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ClaimFromDraftToPaidTests {

    @Autowired
    World world;

    @Test
    void aClaimGoesFromDraftToPaid_andTheBudgetFollows() {
        var story = SubsidyStory.inCangzhou(world);
        var call = story.openCall("1000000.00");
        var applicant = story.applicant();
        var loan = story.loan(applicant, LoanSpec.ordinary());

        var offered = applicant.person().get("/api/calls/" + call + "/loans").expect(200);
        assertThat(offered.at("/0/computation/amount")).isEqualTo("103500.00");
        assertThat(offered.at("/0/computation/amountInCapitals")).isEqualTo("壹拾万叁仟伍佰元整");

        var claim = story.draft(applicant, call, loan);
        story.fillIn(applicant, claim);
        story.certify(claim);
        assertSubmitted(story.submit(applicant, claim));

        assertThat(story.recommend(claim).at("/state")).isEqualTo("RECOMMENDED");
        var proposed = story.propose(claim, "103500.00");
        assertThat(proposed.at("/budget/reserved")).isEqualTo("103500.00");
        assertThat(proposed.at("/heldBy/role")).isEqualTo("BUREAU_DECISION_MAKER");
        assertThat(story.decisionMaker
                        .act(path(claim), "confirm-amount", Map.of())
                        .expect(200)
                        .at("/state"))
                .isEqualTo("PROPOSED");

        var batch = story.published(call, claim);
        story.approve(batch).expectProblem(409, "notice.still-runs");
        story.endNotice(batch);
        assertThat(story.approve(batch).expect(200).at("/batch/state")).isEqualTo("CLOSED");
        var paid = story.pay(claim);
        assertThat(paid.at("/state")).isEqualTo("PAID");
        assertThat(story.finance.get("/api/calls/" + call).at("/budget/spent")).isEqualTo("103500.00");
        assertThat(story.finance.get("/api/calls/" + call).at("/budget/left")).isEqualTo("896500.00");
        assertThat(world.brokenInvariants()).isEmpty();

        assertTrail(applicant.person().get("/api/timelines/" + claim).expect(200));
        assertThat(story.cityReviewer.get(batchPath(batch)).at("/totalInCapitals"))
                .isEqualTo("壹拾万叁仟伍佰元整");
    }

    @Test
    void everybodyIsAskedForWhatIsTheirs_andNobodyToCheckOnesOwnPayment() {
        var story = SubsidyStory.inCangzhou(world);
        var call = story.openCall("1000000.00");
        var applicant = story.applicant();
        var claim = story.draft(applicant, call, story.loan(applicant, LoanSpec.ordinary()));
        assertThat(dutyOf(applicant.person(), claim)).isEqualTo("SUBMIT");
        story.fillIn(applicant, claim);
        story.certify(claim);
        story.submit(applicant, claim);
        story.recommend(claim);
        story.propose(claim, "103500.00");
        assertThat(dutyOf(story.decisionMaker, claim)).isEqualTo("CONFIRM_AMOUNT");
        story.decisionMaker.act(path(claim), "confirm-amount", Map.of()).expect(200);
        var batch = story.published(call, claim);
        story.endNotice(batch);
        story.approve(batch).expect(200);

        story.recordPayment(claim);
        assertThat(dutyOf(story.secondFinance, claim)).isEqualTo("CONFIRM_PAYMENT");
        assertThat(story.finance.get("/api/todos").text()).doesNotContain(claim);
    }

    private static String dutyOf(Person person, String claim) {
        return person.get("/api/todos")
                .expect(200)
                .json()
                .valueStream()
                .filter(todo -> todo.at("/caseId").asString().equals(claim))
                .map(todo -> todo.at("/duty").asString())
                .findFirst()
                .orElse("no to-do");
    }

    private static void assertSubmitted(Answer submitted) {
        assertThat(submitted.at("/state")).isEqualTo("SUBMITTED");
        assertThat(submitted.at("/claimedAmount")).isEqualTo("103500.00");
        assertThat(submitted.at("/heldBy/role")).isEqualTo("BUREAU_REVIEWER");
        assertThat(submitted.at("/claimNo")).matches("TX-\\d{4}-\\d{6}");
    }

    private static void assertTrail(Answer trail) {
        assertThat(trail.json().valueStream().map(entry -> entry.at("/action").asString()))
                .containsSubsequence(
                        "START", "SUBMIT", "TAKE_UP", "RECOMMEND", "PROPOSE", "APPROVE", "CONFIRM_PAYMENT");
    }
}
