package app.zhirong.subsidy;

import static app.zhirong.subsidy.SubsidyStory.today;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CallTests {

    @Autowired
    World world;

    @Test
    void everybodyReadsACall_theMoneyOnlyItsBureaus() {
        var story = SubsidyStory.inCangzhou(world);
        var call = "/api/calls/" + story.openCall("800000.00");
        assertThat(story.countyReviewer.get(call).at("/budget/left")).isEqualTo("800000.00");
        assertThat(story.applicant().person().get(call).json().at("/budget").isMissingNode())
                .isTrue();
        var otherCity = world.person(world.cityBureau(130100), Role.BUREAU_REVIEWER);
        assertThat(otherCity.get(call).expect(200).json().at("/budget").isMissingNode())
                .isTrue();
    }

    @Test
    void aCallNeedsAPolicyForItsRegion_datesInOrder_andACity() {
        var city = world.cityBureau(130900);
        var leader = world.person(city, Role.BUREAU_DECISION_MAKER);
        var call = new HashMap<String, Object>(Map.of(
                "policyId", SubsidyStory.policyId(leader, "QD24"),
                "title", "演示",
                "windowFrom", today().toString(),
                "windowTo", today().minusDays(1).toString(),
                "correctionDeadline", today().minusDays(2).toString(),
                "noticeWorkingDays", 0,
                "budget", "0.00"));
        leader.post("/api/calls", call)
                .expectProblem(422, "request.invalid")
                .expectField("/policyId", "policy.not-for-region")
                .expectField("/windowTo", "call.dates")
                .expectField("/correctionDeadline", "call.dates")
                .expectField("/noticeWorkingDays", "call.notice-days")
                .expectField("/budget", "field.not-positive");
        world.person(world.countyBureau(130903), Role.BUREAU_DECISION_MAKER)
                .post("/api/calls", call)
                .expectProblem(422, "call.level");
        world.person(world.enterprise(130903), Role.ENTERPRISE_SIGNATORY)
                .post("/api/calls", call)
                .expectProblem(403, "request.forbidden");
    }

    @Test
    void nothingIsClaimedOutsideTheWindow() {
        var story = SubsidyStory.inCangzhou(world);
        var applicant = story.applicant();
        var call = story.openCall("800000.00");
        var loan = story.loan(applicant, LoanSpec.ordinary());
        var claim = story.draft(applicant, call, loan);
        story.fillIn(applicant, claim);
        world.update(
                "update subsidy.call set window_from = window_from - 60, window_to = ? where id = ?",
                java.sql.Date.valueOf(today().minusDays(1)),
                java.util.UUID.fromString(call));
        applicant.person().act("/api/claims/" + claim, "submit", Map.of()).expectProblem(422, "call.not-open");
        applicant
                .person()
                .post("/api/claims", Map.of("callId", call, "loanId", loan))
                .expectProblem(422, "call.not-open");
        assertThat(applicant
                        .person()
                        .get("/api/calls?openToday=true&region=130903&limit=100")
                        .text())
                .doesNotContain(call);
    }

    @Test
    void anEnterpriseIsShownTheCallsOfItsOwnRegion() {
        var story = SubsidyStory.inCangzhou(world);
        var call = story.openCall("800000.00");
        var list = "/api/calls?openToday=true&limit=100";
        assertThat(story.applicant(130903).person().get(list).text()).contains(call);
        assertThat(story.applicant(130102).person().get(list).text()).doesNotContain(call);
    }
}
