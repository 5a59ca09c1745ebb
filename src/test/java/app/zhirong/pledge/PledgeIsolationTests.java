package app.zhirong.pledge;

import static app.zhirong.pledge.PledgeFixtures.REGISTRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads and who changes a registration: the two parties; the bureaus of its region read; nobody else. */
@ApplicationTest
class PledgeIsolationTests {

    @Autowired
    World world;

    PledgeFixtures.Scene scene;

    @BeforeEach
    void aContractedCase() {
        scene = PledgeFixtures.contracted(world);
    }

    @Test
    void strangersFindNothing_andChangeNothing() {
        var it = PledgeFixtures.checked(PledgeFixtures.draftPatents(scene));
        var tag = it.seen().etag();
        for (var stranger : List.of(
                world.person(world.enterprise(130903), Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY),
                world.person(world.bank(130900), Role.BANK_OPERATIONS),
                world.person(world.countyBureau(130902), Role.BUREAU_REVIEWER),
                world.person(world.platform(), Role.PLATFORM_ADMIN))) {
            stranger.get(it.path()).expectProblem(404, "pledge.not-found");
            stranger.get(it.path() + "/application-form").expectProblem(404, "pledge.not-found");
            stranger.post(it.path() + "/confirm", Map.of("declarations", List.of()), tag)
                    .expectProblem(404, "pledge.not-found");
            assertThat(stranger.get(REGISTRATIONS + "?keyword=" + number(it)).at("/total"))
                    .isEqualTo("0");
            assertThat(stranger.get("/api/timelines/" + it.id()).json().size()).isZero();
        }
        world.person(world.bank(130900), Role.BANK_OPERATIONS)
                .post(REGISTRATIONS, PledgeFixtures.opening(scene, "TRADEMARK", "1.00"))
                .expectProblem(404, "financing-case.not-found");
        it.scene().operations().get(REGISTRATIONS + "/" + UUID.randomUUID()).expectProblem(404, "pledge.not-found");
    }

    @Test
    void aBureauOfTheRegionReadsWhatConcernsIt_withoutThePrecheckAndTheUnconfirmedResult() {
        var it = PledgeFixtures.filed(PledgeFixtures.draftPatents(scene));
        it.act(scene.operations(), "record-result", PledgeFixtures.registered(it, PledgeFixtures.nextRegistrationNo()))
                .expect(200);
        for (var bureau : List.of(
                world.person(world.countyBureau(130903), Role.BUREAU_REVIEWER),
                world.person(world.cityBureau(130900), Role.BUREAU_DECISION_MAKER))) {
            var seen = bureau.get(it.path()).expect(200);
            assertThat(seen.at("/registeredSecuredAmount")).isEqualTo("4000000.00");
            assertThat(seen.json().at("/grounds").size()).isZero();
            assertThat(seen.json().at("/confirmations").size()).isZero();
            assertThat(seen.json().at("/actions").size()).isZero();
            assertThat(seen.json().at("/result").isMissingNode()).isTrue();
            assertThat(bureau.get(REGISTRATIONS + "?keyword=" + number(it)).at("/total"))
                    .isEqualTo("1");
            bureau.post(it.path() + "/withdraw", Map.of("reason", "x"), seen.etag())
                    .expectProblem(403, "request.forbidden");
        }
    }

    @Test
    void eachPartyDoesOnlyItsOwnPart() {
        var it = PledgeFixtures.checked(PledgeFixtures.draftPatents(scene));
        for (Person wrong : List.of(
                scene.operator(),
                world.person(scene.bank(), Role.BANK_OFFICER),
                world.person(scene.bank(), Role.BANK_APPROVER))) {
            PledgeFixtures.confirm(it, wrong).expectProblem(403, "request.forbidden");
        }
        it.act(scene.signatory(), "tick-ground", PledgeFixtures.tick(it, "P12_OTHER", true))
                .expectProblem(403, "request.forbidden");
        it.act(scene.operations(), "record-filing", PledgeFixtures.filing(it))
                .expectProblem(409, "state.move-not-allowed");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var it = PledgeFixtures.checked(PledgeFixtures.draftPatents(scene));
        var seen = it.seen().etag();
        PledgeFixtures.confirm(it, scene.signatory()).expect(200);
        scene.operations()
                .post(it.path() + "/confirm", Map.of("declarations", List.of()), seen)
                .expectProblem(412, "request.stale");
        scene.operations()
                .post(it.path() + "/confirm", Map.of("declarations", List.of()))
                .expectProblem(428, "request.version-required");
    }

    @Test
    void headOfficeSeesTheCasesOfItsBranch_siblingsDoNot() {
        var head = world.bank(130000);
        var branch = world.branch(head, 130900);
        var it = PledgeFixtures.draftPatents(PledgeFixtures.contracted(world, branch));
        world.person(head, Role.BANK_OPERATIONS).get(it.path()).expect(200);
        world.person(world.branch(head, 130100), Role.BANK_OPERATIONS)
                .get(it.path())
                .expectProblem(404, "pledge.not-found");
    }

    private static String number(PledgeFixtures.RegistrationInHand it) {
        return it.seen().at("/registrationCaseNo");
    }
}
