package app.zhirong.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.pledge.PledgeFixtures.RegistrationInHand;
import app.zhirong.pledge.PledgeFixtures.Scene;
import app.zhirong.support.Answer;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two banks pledge the same patent at once, {@code zhirong.rounds} times: exactly one of them gets it, each time. */
@ApplicationTest
class PledgeRaceTests {

    private static final int ROUNDS = Integer.getInteger("zhirong.rounds", 20);

    @Autowired
    World world;

    @Test
    void exactlyOneWins_theOtherIsTold_andNothingOfItIsStored() throws Exception {
        var one = PledgeFixtures.contracted(world);
        var enterprise = one.inHand().cast().enterprise();
        var scenes = List.of(one, PledgeFixtures.contracted(world, enterprise, one.assetIds()));
        var first = readyFor(scenes.get(0));
        var second = readyFor(scenes.get(1));
        for (int round = 0; round < ROUNDS; round++) {
            boolean bankSpeaksLast = round % 2 == 0;
            speakFirst(first, bankSpeaksLast);
            speakFirst(second, bankSpeaksLast);
            var answers = atOnce(first, second, bankSpeaksLast);
            var firstWon = answers.get(0).status() == 200;
            var winner = firstWon ? first : second;
            var loser = firstWon ? second : first;
            answers.get(firstWon ? 0 : 1).expect(200);
            answers.get(firstWon ? 1 : 0).expectProblem(409, "pledge.asset-taken");
            assertThat(winner.state()).isEqualTo("CONFIRMED");
            assertNothingWasKept(loser);

            winner.act(winner.scene().operations(), "withdraw", Map.of("reason", "下一轮"))
                    .expect(200);
            loser.act(loser.scene().operations(), "withdraw", Map.of("reason", "下一轮"))
                    .expect(200);
            first = readyFor(scenes.get(0));
            second = readyFor(scenes.get(1));
        }
        assertThat(world.brokenInvariants()).isEmpty();
    }

    private static RegistrationInHand readyFor(Scene scene) {
        return PledgeFixtures.checked(PledgeFixtures.draftPatents(scene));
    }

    private static void speakFirst(RegistrationInHand it, boolean bankSpeaksLast) {
        PledgeFixtures.confirm(it, last(it, !bankSpeaksLast)).expect(200);
    }

    private static Person last(RegistrationInHand it, boolean bank) {
        return bank ? it.scene().operations() : it.scene().signatory();
    }

    private static List<Answer> atOnce(RegistrationInHand first, RegistrationInHand second, boolean bank)
            throws Exception {
        var versions = List.of(first.seen().etag(), second.seen().etag());
        var start = new CyclicBarrier(2);
        try (var clients = Executors.newFixedThreadPool(2)) {
            var one = clients.submit(() -> confirm(first, last(first, bank), versions.get(0), start));
            var other = clients.submit(() -> confirm(second, last(second, bank), versions.get(1), start));
            return List.of(one.get(), other.get());
        }
    }

    private static Answer confirm(RegistrationInHand it, Person by, String version, CyclicBarrier start)
            throws Exception {
        start.await();
        return by.post(it.path() + "/confirm", Map.of("declarations", List.of()), version);
    }

    private void assertNothingWasKept(RegistrationInHand loser) {
        var seen = loser.seen();
        assertThat(seen.at("/state")).isEqualTo("DRAFT");
        assertThat(seen.json().at("/confirmations").size()).isEqualTo(1);
        assertThat(seen.json().at("/fileBy").isMissingNode()).isTrue();
        assertThat(world.query("select count(*) from ipasset.encumbrance where reference = ?::uuid", loser.id()))
                .isEqualTo(0L);
        assertThat(loser.scene()
                        .operations()
                        .get("/api/timelines/" + loser.id())
                        .json()
                        .valueStream()
                        .map(entry -> entry.at("/action").asString()))
                .doesNotContain("CONFIRM_LAST");
    }
}
