package app.zhirong.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.pledge.PledgeFixtures.RegistrationInHand;
import app.zhirong.pledge.PledgeFixtures.Scene;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The grounds that are looked through before a registration is filed, and what both parties confirm. */
@ApplicationTest
class PrecheckPledgeTests {

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
        assertThat(actions(it)).contains("issue-declaration").doesNotContain("confirm");
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

    private UUID patent() {
        return UUID.fromString(scene.assetIds().getFirst());
    }

    private List<String> actions(RegistrationInHand it) {
        return scene.operations()
                .get(it.path())
                .expect(200)
                .json()
                .at("/actions")
                .valueStream()
                .map(action -> action.asString())
                .toList();
    }
}
