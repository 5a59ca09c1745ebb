package app.zhirong;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.Bells.BellRung;
import app.zhirong.identity.Role;
import app.zhirong.ipasset.AssetFixtures;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import app.zhirong.support.Answer;
import app.zhirong.support.TestDatabase;
import app.zhirong.support.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two replicas of the application on one database behave as one. */
class TwoReplicasTests {

    private static final int ROUNDS = Integer.getInteger("zhirong.rounds", 20);
    private static final int STREAMS = 10;
    private static final int STROKES = 15;

    private static ConfigurableApplicationContext first;
    private static ConfigurableApplicationContext second;
    private static World here;
    private static World there;

    @BeforeAll
    static void start() {
        var database = TestDatabase.copy();
        TestDatabase.asSuperuser(database, Bells.TABLES);
        first = replica(database);
        second = replica(database);
        here = first.getBean(World.class);
        there = second.getBean(World.class);
    }

    private static ConfigurableApplicationContext replica(String database) {
        return new SpringApplicationBuilder(
                        ZhiRongApplication.class, World.class, Bells.Listener.class, Bells.Striker.class)
                .initializers(new TestDatabase())
                .profiles("test")
                .run("--server.port=0", "--zhirong.test-database=" + database);
    }

    @AfterAll
    static void stop() {
        assertThat(here.brokenInvariants()).isEmpty();
        for (var replica : new ConfigurableApplicationContext[] {first, second}) {
            if (replica != null) {
                replica.close();
            }
        }
    }

    @Test
    void whoLoggedInOnOneIsKnownOnTheOther_untilTheLogoutOnEither() {
        var person = here.person(here.enterprise(130903), Role.ENTERPRISE_OPERATOR);
        var samePersonThere = person.at(there.baseUrl());
        samePersonThere.get("/api/session").expect(200);

        samePersonThere.delete("/api/session", null).expect(204);

        person.at(here.baseUrl()).get("/api/session").expectProblem(401, "request.unauthenticated");
    }

    @Test
    void failuresOnBothReplicasLockTheAccountTogether() {
        here.addUser(here.enterprise(130903), "locked-on-both", Role.ENTERPRISE_OPERATOR);
        for (int i = 0; i < 5; i++) {
            (i % 2 == 0 ? here : there)
                    .visitor()
                    .logIn("locked-on-both", "nonsense")
                    .expectProblem(401, "session.bad-credentials");
        }
        here.visitor().logIn("locked-on-both", World.PASSWORD).expectProblem(401, "session.locked");
    }

    @Test
    void everyEventTakesEffectOnce_inTheOrderOfItsStream() throws InterruptedException {
        var streams = Stream.generate(UUID::randomUUID).limit(STREAMS).toList();
        for (int number = 1; number <= STROKES; number++) {
            for (var stream : streams) {
                ring(
                        number % 2 == 0 ? first : second,
                        new BellRung(stream, number, number == 7 && stream.equals(streams.getFirst()), Instant.EPOCH));
            }
        }

        await("select count(*) = " + STREAMS * STROKES + " from bell.rung");
        Thread.sleep(600);

        assertThat(here.query("select count(*) from bell.rung")).isEqualTo((long) STREAMS * STROKES);
        assertThat(here.query("""
                        select count(*) from (select number, row_number() over (partition by stream order by id) as place
                                              from bell.rung) strokes
                        where number <> place
                        """)).isEqualTo(0L);
        assertThat(here.query("select count(*) from outbox.event where type = 'BellRung' and delivered_at is null"))
                .isEqualTo(0L);
    }

    private static void ring(ConfigurableApplicationContext replica, BellRung rung) {
        var outbox = replica.getBean(Outbox.class);
        outbox.append(rung)
                .as(replica.getBean(Transactions.class)::writing)
                .contextWrite(new Scope.Worker().asContext())
                .block(Duration.ofSeconds(10));
    }

    private static void await(String condition) throws InterruptedException {
        for (int i = 0; i < 300 && !Boolean.TRUE.equals(here.query(condition)); i++) {
            Thread.sleep(100);
        }
        assertThat(here.query(condition)).as(condition).isEqualTo(true);
    }

    @Test
    void oneIdempotencyKeyOnBothAtOnceHasOneEffect() {
        var enterprise = here.enterprise(130903);
        var person = here.person(enterprise, Role.ENTERPRISE_OPERATOR);
        for (int round = 0; round < ROUNDS; round++) {
            var body = AssetFixtures.invention(AssetFixtures.nextInvention(2021));
            var key = UUID.randomUUID().toString();
            var answers = List.of(
                            CompletableFuture.supplyAsync(
                                    () -> person.at(here.baseUrl()).post("/api/ip-assets", body, null, key)),
                            CompletableFuture.supplyAsync(
                                    () -> person.at(there.baseUrl()).post("/api/ip-assets", body, null, key)))
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(answers)
                    .extracting(Answer::status)
                    .contains(201)
                    .allMatch(status -> status == 201 || status == 409);
            var created = answers.stream()
                    .filter(answer -> answer.status() == 201)
                    .findFirst()
                    .orElseThrow();
            var again = person.at(there.baseUrl())
                    .post("/api/ip-assets", body, null, key)
                    .expect(201);
            assertThat(again.id()).isEqualTo(created.id());
        }
        assertThat(person.get("/api/ip-assets").at("/total")).isEqualTo(String.valueOf(ROUNDS));
    }

    @Test
    void theDateMovedOnOneMovesOnTheOther_andWhatFallsDueRunsAsThePlatform() throws InterruptedException {
        var admin = here.person(here.platform(), Role.PLATFORM_ADMIN);
        var before = LocalDate.parse(admin.get("/api/session").at("/businessDate"));

        var moved = admin.post("/api/demo/clock", Map.of("to", "NEXT_DAY"))
                .expect(200)
                .at("/businessDate");

        assertThat(moved).isEqualTo(before.plusDays(1).toString());
        assertThat(here.query("select count(*) > 0 from bell.struck where day = ?::date", moved))
                .isEqualTo(true);
        assertThat(here.query("select string_agg(distinct by_role || ' ' || kind, ', ') from bell.struck"))
                .isEqualTo("zhirong_worker WORKER");
        var elsewhere = admin.at(there.baseUrl());
        for (int i = 0;
                i < 50 && !elsewhere.get("/api/session").at("/businessDate").equals(moved);
                i++) {
            Thread.sleep(100);
        }
        assertThat(elsewhere.get("/api/session").at("/businessDate")).isEqualTo(moved);
    }
}
