package app.zhirong.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.pledge.PledgeFixtures.RegistrationInHand;
import app.zhirong.pledge.PledgeFixtures.Scene;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the opening by the bank to the cancellation, and what is refused on the way. */
@ApplicationTest
class RegisterPledgeTests {

    @Autowired
    World world;

    Scene scene;

    @BeforeEach
    void aContractedCase() {
        scene = PledgeFixtures.contracted(world);
    }

    @AfterEach
    void theBooksAgree() {
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void goesFromDraftToCancelled_andFreesTheRightOnlyThen() {
        var it = PledgeFixtures.draftPatents(scene);
        assertThat(it.state()).isEqualTo("DRAFT");
        assertThat(it.seen().at("/registrationCaseNo")).matches("ZY-\\d{4}-\\d{6}");
        assertThat(it.seen().json().at("/grounds").size()).isEqualTo(12);
        assertThat(pledgeState()).isEqualTo("FREE");

        PledgeFixtures.confirmed(it);
        assertThat(it.state()).isEqualTo("CONFIRMED");
        assertThat(it.seen().at("/dueAt")).isEqualTo(it.seen().at("/fileBy")).isNotEmpty();
        assertThat(pledgeState()).isEqualTo("REGISTERING");

        it.act(scene.operator(), "record-filing", PledgeFixtures.filing(it)).expect(200);
        assertThat(it.seen().at("/heldBy/role")).isEqualTo("OFFICE");
        it.act(scene.operations(), "record-result", PledgeFixtures.registered(it, PledgeFixtures.nextRegistrationNo()))
                .expect(200);
        assertThat(it.state()).isEqualTo("FILED");
        assertThat(pledgeState()).isEqualTo("REGISTERING");
        it.act(scene.second(), "confirm-result", Map.of()).expect(200);
        assertThat(it.state()).isEqualTo("REGISTERED");
        assertThat(pledgeState()).isEqualTo("PLEDGED");
        assertThat(it.seen().at("/nextDuty/kind")).isEqualTo("PUBLISH");

        it.act(
                        scene.operator(),
                        "record-publication",
                        Map.of("publishedOn", scene.today().toString()))
                .expect(200);
        assertThat(it.seen().at("/nextDuty/kind")).isEqualTo("NONE");
        PledgeFixtures.cancelled(it);
        assertThat(it.state()).isEqualTo("CANCELLED");
        assertThat(pledgeState()).isEqualTo("FREE");
        assertThat(scene.signatory()
                        .get("/api/timelines/" + it.id())
                        .json()
                        .valueStream()
                        .map(entry -> entry.at("/action").asString()))
                .startsWith("OPEN", "TICK_GROUND")
                .endsWith("RECORD_CANCELLATION", "CONFIRM_CANCELLATION");
    }

    @Test
    void theActionsShownAreThoseThatThePersonCanDo() {
        var it = PledgeFixtures.draftPatents(scene);
        assertThat(actions(it, "operations")).containsExactly("run-precheck", "tick-ground", "withdraw");
        assertThat(actions(it, "signatory")).containsExactly("withdraw");
        PledgeFixtures.checked(it);
        assertThat(actions(it, "operations")).contains("confirm");
        assertThat(actions(it, "operator")).isEmpty();
        PledgeFixtures.confirm(it, scene.signatory()).expect(200);
        assertThat(actions(it, "signatory")).containsExactly("withdraw");
        PledgeFixtures.confirm(it, scene.operations()).expect(200);
        it.act(scene.operations(), "record-filing", PledgeFixtures.filing(it)).expect(200);
        it.act(scene.operations(), "record-result", PledgeFixtures.refused(it)).expect(200);
        assertThat(actions(it, "operations")).containsExactly("take-back-result");
        assertThat(it.scene().second().get(it.path()).json().at("/actions").toString())
                .isEqualTo("[\"take-back-result\",\"confirm-result\"]");
    }

    @Test
    void aDefectIsCuredInOrder_andTheRegistrationGoesOn() {
        var it = PledgeFixtures.filed(PledgeFixtures.draftPatents(scene));
        var today = scene.today();
        var notice = new HashMap<String, Object>();
        notice.put("noticedOn", today.plusDays(1).toString());
        notice.put("cureBy", today.plusDays(30).toString());
        notice.put("remarks", "质押合同缺少担保范围");
        it.act(scene.operations(), "record-defect", notice).expectField("/noticedOn", "field.date-in-future");
        notice.put("noticedOn", today.toString());
        notice.put("cureBy", today.minusDays(1).toString());
        it.act(scene.operations(), "record-defect", notice).expectField("/cureBy", "field.date-order");
        notice.put("cureBy", today.plusDays(30).toString());
        it.act(scene.operations(), "record-defect", notice).expect(200);
        assertThat(it.seen().at("/dueAt")).isEqualTo(today.plusDays(30).toString());
        it.act(scene.operations(), "record-result", PledgeFixtures.registered(it, "X"))
                .expectProblem(409, "state.move-not-allowed");
        it.act(
                        scene.operator(),
                        "record-cure",
                        Map.of("curedOn", today.minusDays(1).toString()))
                .expectField("/curedOn", "field.date-order");
        it.act(scene.operator(), "record-cure", Map.of("curedOn", today.toString()))
                .expect(200);
        assertThat(it.state()).isEqualTo("FILED");
        it.act(scene.operations(), "record-result", PledgeFixtures.registered(it, PledgeFixtures.nextRegistrationNo()))
                .expect(200);
        it.act(scene.second(), "confirm-result", Map.of()).expect(200);
        assertThat(it.state()).isEqualTo("REGISTERED");
    }

    @Test
    void aRefusalFreesTheRights_andAnotherRegistrationMayFollow() {
        var it = PledgeFixtures.filed(PledgeFixtures.draftPatents(scene));
        it.act(scene.operations(), "record-result", PledgeFixtures.refused(it)).expect(200);
        it.act(scene.second(), "confirm-result", Map.of()).expect(200);
        assertThat(it.state()).isEqualTo("REFUSED");
        assertThat(it.seen().at("/endReason")).contains("无效宣告");
        assertThat(pledgeState()).isEqualTo("FREE");
        assertThat(PledgeFixtures.registered(PledgeFixtures.draftPatents(scene)).state())
                .isEqualTo("REGISTERED");
    }

    @Test
    void anOpenDefectMayEndInRefusal() {
        var it = PledgeFixtures.filed(PledgeFixtures.draftPatents(scene));
        var today = scene.today().toString();
        it.act(scene.operations(), "record-defect", Map.of("noticedOn", today, "cureBy", today, "remarks", "缺少承诺书"))
                .expect(200);
        it.act(scene.operations(), "record-result", PledgeFixtures.refused(it)).expect(200);
        it.act(scene.operator(), "record-cure", Map.of("curedOn", today))
                .expectProblem(409, "second-check.already-proposed");
        it.act(scene.second(), "confirm-result", Map.of()).expect(200);
        assertThat(it.state()).isEqualTo("REFUSED");
    }

    @Test
    void fourEyes_onTheResultAndOnTheCancellation() {
        var it = PledgeFixtures.filed(PledgeFixtures.draftPatents(scene));
        it.act(scene.second(), "confirm-result", Map.of()).expectProblem(409, "second-check.nothing-proposed");
        it.act(scene.operations(), "record-result", PledgeFixtures.registered(it, PledgeFixtures.nextRegistrationNo()))
                .expect(200);
        it.act(scene.operations(), "confirm-result", Map.of()).expectProblem(422, "second-check.same-person");
        it.act(scene.second(), "record-result", PledgeFixtures.refused(it))
                .expectProblem(409, "second-check.already-proposed");
        it.act(scene.second(), "take-back-result", Map.of()).expect(200);
        it.act(scene.second(), "record-result", PledgeFixtures.registered(it, PledgeFixtures.nextRegistrationNo()))
                .expect(200);
        it.act(scene.operations(), "confirm-result", Map.of()).expect(200);

        it.act(scene.operations(), "issue-settlement-proof", PledgeFixtures.proof(it))
                .expect(200);
        it.act(scene.operations(), "record-cancellation", PledgeFixtures.cancellation(it))
                .expectProblem(409, "pledge.not-agreed");
        it.act(scene.operations(), "agree-cancellation", Map.of()).expect(200);
        it.act(scene.operations(), "agree-cancellation", Map.of()).expectProblem(409, "pledge.already-confirmed");
        it.act(scene.operator(), "agree-cancellation", Map.of()).expectProblem(403, "request.forbidden");
        it.act(scene.signatory(), "agree-cancellation", Map.of()).expect(200);
        it.act(scene.operations(), "record-cancellation", PledgeFixtures.cancellation(it))
                .expect(200);
        it.act(scene.operations(), "confirm-cancellation", Map.of()).expectProblem(422, "second-check.same-person");
        assertThat(pledgeState()).isEqualTo("PLEDGED");
        it.act(scene.operations(), "take-back-cancellation", Map.of()).expect(200);
        it.act(scene.second(), "record-cancellation", PledgeFixtures.cancellation(it))
                .expect(200);
        it.act(scene.operations(), "confirm-cancellation", Map.of()).expect(200);
        assertThat(it.state()).isEqualTo("CANCELLED");
    }

    @Test
    void theCaseFollows_securedByBoth_andClosedWhenBothAreCancelled_noProofWhileTheLoanIsOut() {
        var patents = PledgeFixtures.registered(PledgeFixtures.draftPatents(scene));
        assertThat(scene.inHand().state()).isEqualTo("CONTRACTED");
        var marks = PledgeFixtures.registered(PledgeFixtures.draftTrademarks(scene));
        assertThat(scene.inHand().state()).isEqualTo("SECURED");
        PledgeFixtures.disbursed(scene);
        patents.act(scene.operations(), "issue-settlement-proof", PledgeFixtures.proof(patents))
                .expectProblem(409, "pledge.not-settled");
        assertThat(actions(patents, "operations")).doesNotContain("issue-settlement-proof");

        PledgeFixtures.settled(scene);
        assertThat(patents.seen().at("/nextDuty/kind")).isEqualTo("RELEASE");
        assertThat(scene.operations().get("/api/todos").text()).contains(patents.id(), marks.id());
        PledgeFixtures.cancelled(patents);
        assertThat(scene.inHand().state()).isEqualTo("SETTLED");
        PledgeFixtures.cancelled(marks);
        assertThat(scene.inHand().state()).isEqualTo("CLOSED");
    }

    @Test
    void withdrawingBeforeTheFilingFreesTheRights_afterwardsItIsRefused() {
        var it = PledgeFixtures.confirmed(PledgeFixtures.draftPatents(scene));
        it.act(scene.signatory(), "withdraw", Map.of("reason", " ")).expectField("/reason", "field.required");
        it.act(scene.signatory(), "withdraw", Map.of("reason", "改用其他质物")).expect(200);
        assertThat(it.state()).isEqualTo("WITHDRAWN");
        assertThat(pledgeState()).isEqualTo("FREE");
        var filed = PledgeFixtures.filed(PledgeFixtures.draftPatents(scene));
        filed.act(scene.operations(), "withdraw", Map.of("reason", "撤回")).expectProblem(409, "state.move-not-allowed");
    }

    private String pledgeState() {
        return scene.operator().get("/api/ip-assets/" + patent()).at("/pledgeState");
    }

    private UUID patent() {
        return UUID.fromString(scene.assetIds().getFirst());
    }

    private List<String> actions(RegistrationInHand it, String who) {
        var person = switch (who) {
            case "operations" -> scene.operations();
            case "signatory" -> scene.signatory();
            default -> scene.operator();
        };
        return person.get(it.path())
                .expect(200)
                .json()
                .at("/actions")
                .valueStream()
                .map(action -> action.asString())
                .toList();
    }
}
