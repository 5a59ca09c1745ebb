package app.zhirong.pledge;

import static app.zhirong.pledge.PledgeFixtures.REGISTRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.document.PaperFixtures;
import app.zhirong.identity.Role;
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
    void refusesToConfirmWhileAGroundIsOpen_andTellsHowMany() {
        var it = PledgeFixtures.draftPatents(scene);
        PledgeFixtures.confirm(it, scene.operations()).expectProblem(422, "pledge.precheck-open");
        world.update("update ipasset.asset set ownership = 'UNVERIFIED' where id = ?", patent());
        PledgeFixtures.checked(it);
        PledgeFixtures.confirm(it, scene.signatory()).expectProblem(422, "pledge.precheck-open");
        it.act(scene.operations(), "run-precheck", Map.of()).expect(200);
        it.act(scene.operations(), "tick-ground", PledgeFixtures.tick(it, "P01_NOT_THE_PATENTEE", true))
                .expectProblem(422, "pledge.ground-decided")
                .expectField("/ground", "pledge.ground-decided");
        it.act(scene.operations(), "tick-ground", PledgeFixtures.tick(it, "T04_PRESERVED", true))
                .expectField("/ground", "pledge.ground-of-other-type");
        assertThat(it.state()).isEqualTo("DRAFT");
        assertThat(it.seen().json().at("/confirmations").size()).isZero();
    }

    @Test
    void aWaivableGroundNeedsADeclaration_thatBothHaveRead() {
        world.update(
                "update ipasset.asset set kind = 'UTILITY_MODEL', same_day_utility_model = true where id = ?",
                patent());
        var it = PledgeFixtures.checked(PledgeFixtures.draftPatents(scene));
        var ground = "P10_SAME_DAY_APPLICATION";
        assertThat(actions(it, "operations")).contains("issue-declaration").doesNotContain("confirm");
        scene.operations().get(it.path() + "/declaration").expectProblem(422, "pledge.nothing-to-waive");
        it.act(scene.operations(), "issue-declaration", Map.of("ground", "P02_TERMINATED"))
                .expectField("/ground", "pledge.not-waivable");
        it.act(scene.operations(), "issue-declaration", Map.of("ground", "P11_INVALIDATION_STARTED"))
                .expectField("/ground", "pledge.nothing-to-waive");
        it.act(scene.operations(), "issue-declaration", Map.of("ground", ground))
                .expect(200);
        assertThat(new String(
                        scene.signatory()
                                .get(it.path() + "/declaration")
                                .expect(200)
                                .bytes(),
                        0,
                        5))
                .isEqualTo("%PDF-");

        PledgeFixtures.confirm(it, scene.signatory()).expectField("/declarations", "pledge.declarations-differ");
        PledgeFixtures.confirm(it, scene.signatory(), ground).expect(200);
        PledgeFixtures.confirm(it, scene.signatory(), ground).expectProblem(409, "pledge.already-confirmed");
        PledgeFixtures.confirm(it, scene.operations(), ground).expect(200);
        assertThat(it.state()).isEqualTo("CONFIRMED");
    }

    @Test
    void aChangeOfThePrecheckMakesBothConfirmAnew() {
        var it = PledgeFixtures.checked(PledgeFixtures.draftPatents(scene));
        PledgeFixtures.confirm(it, scene.signatory()).expect(200);
        it.act(scene.operations(), "tick-ground", PledgeFixtures.tick(it, "P12_OTHER", true))
                .expect(200);
        assertThat(it.seen().json().at("/confirmations").size()).isZero();
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

    @Test
    void theMoneyOfACaseIsRegisteredOnce() {
        scene.operations()
                .post(REGISTRATIONS, Map.of("caseId", scene.caseId(), "rightType", "PATENT"))
                .expectField("/securedAmount", "field.required");
        PledgeFixtures.draftPatents(scene);
        scene.operations()
                .post(REGISTRATIONS, PledgeFixtures.opening(scene, "PATENT", "1.00"))
                .expectProblem(409, "pledge.already-open");
        scene.operations()
                .post(REGISTRATIONS, PledgeFixtures.opening(scene, "TRADEMARK", "1000000.01"))
                .expectField("/securedAmount", "pledge.above-contract");
        var left = scene.operations()
                .get(REGISTRATIONS + "/openings/" + scene.caseId())
                .expect(200);
        assertThat(left.at("/amountLeft")).isEqualTo("1000000.00");
        assertThat(left.at("/choices/0/open")).isEqualTo("true");
        PledgeFixtures.draftTrademarks(scene);
    }

    @Test
    void datesAreFacts_andInOrder() {
        var it = PledgeFixtures.confirmed(PledgeFixtures.draftPatents(scene));
        var filing = new HashMap<>(PledgeFixtures.filing(it));
        filing.put("filedOn", scene.today().plusDays(1).toString());
        it.act(scene.operations(), "record-filing", filing).expectField("/filedOn", "field.date-in-future");
        filing.put("filedOn", "2020-01-01");
        it.act(scene.operations(), "record-filing", filing).expectField("/filedOn", "field.date-order");
        it.act(scene.operations(), "record-filing", PledgeFixtures.filing(it)).expect(200);
        var result = PledgeFixtures.registered(it, "Y1");
        result.put("periodTo", scene.today().plusYears(1).toString());
        it.act(scene.operations(), "record-result", result)
                .expectField("/periodTo", "pledge.period-only-of-trademarks");
        result.remove("periodTo");
        result.put("registrationNo", "");
        it.act(scene.operations(), "record-result", result).expectField("/registrationNo", "field.required");
        result.put("registrationNo", "Y1");
        result.put("noticeFileId", UUID.randomUUID().toString());
        it.act(scene.operations(), "record-result", result).expectField("/noticeFileId", "field.malformed");
    }

    @Test
    void aRegistrationNumberBelongsToOneRegistration() {
        var number = PledgeFixtures.nextRegistrationNo();
        for (var expected : List.of(200, 409)) {
            var it = PledgeFixtures.filed(PledgeFixtures.draftPatents(PledgeFixtures.contracted(world)));
            it.act(it.scene().operations(), "record-result", PledgeFixtures.registered(it, number))
                    .expect(200);
            it.act(it.scene().second(), "confirm-result", Map.of()).expect(expected);
        }
    }

    @Test
    void onlyBankOperationsOpen_andTheOtherPartyReadsTheNotice() {
        scene.signatory()
                .post(REGISTRATIONS, PledgeFixtures.opening(scene, "PATENT", "1.00"))
                .expectProblem(403, "request.forbidden");
        var it = PledgeFixtures.registered(PledgeFixtures.draftPatents(scene));
        var file = it.seen().at("/result/noticeFile");
        scene.operator().get("/api/documents/" + file + "/content").expect(200);
        assertThat(it.seen().at("/result/confirmed")).isEqualTo("true");
        var foreign = PaperFixtures.uploaded(scene.operator(), "结清证明.pdf");
        it.act(
                        scene.operations(),
                        "issue-settlement-proof",
                        Map.of("issuedOn", scene.today().toString(), "fileId", foreign.toString()))
                .expectField("/fileId", "field.malformed");
    }

    @Test
    void bothPartiesPrintTheDataOfTheApplication_othersDoNot() {
        var patents = PledgeFixtures.draftPatents(scene);
        var marks = PledgeFixtures.draftTrademarks(scene);
        for (var it : List.of(patents, marks)) {
            var pdf = scene.operator().get(it.path() + "/application-form").expect(200);
            assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(pdf.bytes().length).isGreaterThan(10_000);
            world.person(world.countyBureau(130903), Role.BUREAU_REVIEWER)
                    .get(it.path() + "/application-form")
                    .expectProblem(403, "request.forbidden");
        }
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
