package app.zhirong.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.platform.clock.DueJob;
import app.zhirong.platform.database.Scope;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

/** What time alone does: an unfiled registration is withdrawn, a trademark's lapses, and people are told of their duties. */
@ApplicationTest
class PledgeDeadlineTests {

    @Autowired
    World world;

    @Autowired
    List<DueJob> jobs;

    PledgeFixtures.Scene scene;

    @BeforeEach
    void aContractedCase() {
        scene = PledgeFixtures.contracted(world);
    }

    @AfterEach
    void theBooksAgree() {
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void aConfirmedRegistrationThatNobodyFiles_isWithdrawnTheDayAfter_andTheRightIsFree() {
        var it = PledgeFixtures.confirmed(PledgeFixtures.draftPatents(scene));
        var fileBy = LocalDate.parse(it.seen().at("/fileBy"));
        runPledgeJobs(fileBy);
        assertThat(it.state()).isEqualTo("CONFIRMED");
        runPledgeJobs(fileBy.plusDays(1));
        assertThat(it.state()).isEqualTo("WITHDRAWN");
        assertThat(it.seen().at("/endReason")).isEqualTo("not-filed");
        assertThat(pledgeState(0)).isEqualTo("FREE");
        assertThat(scene.operator().get("/api/timelines/" + it.id()).text()).contains("EXPIRE");
        assertThat(nextDue(fileBy)).contains(fileBy.plusDays(1));
    }

    @Test
    void aTrademarksRegistrationLapsesAfterItsPeriod_aPatentsStays() {
        var mark = PledgeFixtures.registered(PledgeFixtures.draftTrademarks(scene));
        var patent = PledgeFixtures.registered(PledgeFixtures.draftPatents(scene));
        var debtTo = LocalDate.parse(mark.seen().at("/terms/debtTo"));
        assertThat(mark.seen().at("/result/periodTo")).isEqualTo(debtTo.toString());
        runPledgeJobs(debtTo);
        assertThat(mark.state()).isEqualTo("REGISTERED");
        runPledgeJobs(debtTo.plusDays(1));
        assertThat(mark.state()).isEqualTo("LAPSED");
        assertThat(patent.state()).isEqualTo("REGISTERED");
        assertThat(pledgeState(1)).isEqualTo("FREE");
        assertThat(pledgeState(0)).isEqualTo("PLEDGED");
        assertThat(world.query(
                        "select count(*) from outbox.event where type = 'PledgeCancelled' and stream = ?::uuid",
                        scene.caseId()))
                .isEqualTo(1L);
    }

    @Test
    void publicationIsDueTwentyWorkingDaysAfterRegistration_andWaitsForTheEnterprise() {
        var it = PledgeFixtures.registered(PledgeFixtures.draftPatents(scene));
        assertThat(it.seen().at("/nextDuty/holder")).isEqualTo("PLEDGOR");
        assertThat(LocalDate.parse(it.seen().at("/dueAt")))
                .isBetween(scene.today().plusDays(26), scene.today().plusDays(45));
        assertThat(scene.operator().get("/api/todos").text()).contains(it.id());
        assertThat(scene.operations().get("/api/todos").text()).doesNotContain(it.id());
        it.act(
                        scene.operations(),
                        "record-publication",
                        Map.of("publishedOn", scene.today().toString()))
                .expectProblem(403, "request.forbidden");
        it.act(
                        scene.signatory(),
                        "record-publication",
                        Map.of("publishedOn", scene.today().toString()))
                .expect(200);
        assertThat(scene.operator().get("/api/todos").text()).doesNotContain(it.id());
        it.act(
                        scene.signatory(),
                        "record-publication",
                        Map.of("publishedOn", scene.today().toString()))
                .expectProblem(409, "pledge.already-published");
    }

    @Test
    void aSecondCheckWaitsForEverybodyButWhoRecordedIt() {
        var it = PledgeFixtures.filed(PledgeFixtures.draftPatents(scene));
        it.act(scene.operations(), "record-result", PledgeFixtures.refused(it)).expect(200);
        assertThat(scene.second().get("/api/todos").text()).contains(it.id());
        assertThat(scene.operations().get("/api/todos").text()).doesNotContain(it.id());
        assertThat(world.person(scene.bank(), Role.BANK_OFFICER)
                        .get("/api/todos")
                        .text())
                .doesNotContain(it.id());
    }

    private String pledgeState(int asset) {
        return scene.operator()
                .get("/api/ip-assets/" + scene.assetIds().get(asset))
                .at("/pledgeState");
    }

    private void runPledgeJobs(LocalDate today) {
        pledgeJobs()
                .concatMap(job -> job.run(today))
                .then()
                .contextWrite(context -> context.put(Scope.class, new Scope.Worker()))
                .block(Duration.ofSeconds(20));
    }

    private List<LocalDate> nextDue(LocalDate after) {
        PledgeFixtures.confirmed(PledgeFixtures.draftPatents(scene));
        return java.util.Objects.requireNonNull(pledgeJobs()
                .concatMap(job -> job.next(after))
                .collectList()
                .contextWrite(context -> context.put(Scope.class, new Scope.Worker()))
                .block(Duration.ofSeconds(20)));
    }

    private Flux<DueJob> pledgeJobs() {
        return Flux.fromIterable(jobs)
                .filter(job -> job.getClass().getPackageName().startsWith("app.zhirong.pledge"));
    }
}
