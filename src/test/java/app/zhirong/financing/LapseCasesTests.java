package app.zhirong.financing;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.financing.FinancingFixtures.CaseInHand;
import app.zhirong.financing.FinancingFixtures.Cast;
import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class LapseCasesTests {

    @Autowired
    World world;

    Cast cast;

    @BeforeEach
    void aCast() {
        cast = FinancingFixtures.cast(world);
    }

    @Test
    void anOfferThatNobodyAgreedToLapsesAfterItsLastDay() {
        var it = FinancingFixtures.offeredCase(cast);
        var inTime = FinancingFixtures.offeredCase(cast);
        endedToday(it);
        it.act(cast.applicant(), "agree", Map.of()).expect(200);
        assertThat(it.state()).as("agreed on the last day").isEqualTo("AGREED");

        var late = FinancingFixtures.offeredCase(cast);
        endedToday(late);
        nextDay();
        assertThat(late.state()).isEqualTo("LAPSED");
        assertThat(it.state()).isEqualTo("AGREED");
        assertThat(inTime.state()).isEqualTo("OFFERED");
        late.act(cast.applicant(), "agree", Map.of()).expectProblem(409, "state.move-not-allowed");
        assertThat(cast.applicant().get("/api/timelines/" + late.id()).text()).contains("LAPSE");
    }

    @Test
    void aReturnThatNobodyAnsweredLapses() {
        var it = FinancingFixtures.underReviewCase(cast);
        var remarks = List.of(Map.of("field", "/purpose", "text", "请写明用途"));
        it.act(cast.officer(), "return-for-correction", Map.of("remarks", remarks))
                .expect(200);
        endedToday(it);
        nextDay();
        assertThat(it.state()).isEqualTo("LAPSED");
    }

    @Test
    void anOfferIsNotAgreedToAfterItsLastDay_evenBeforeTheJobHasRun() {
        var it = FinancingFixtures.offeredCase(cast);
        world.update(
                "update financing.application set due_on = ? where id = ?",
                cast.today().minusDays(1),
                UUID.fromString(it.id()));
        var answer = it.act(cast.applicant(), "agree", Map.of());
        assertThat(answer.at("/code")).isIn("financing-case.offer-expired", "state.move-not-allowed");
        assertThat(answer.status()).isEqualTo(409);
    }

    private void endedToday(CaseInHand it) {
        world.update(
                "update financing.application set due_on = ? where id = ?", cast.today(), UUID.fromString(it.id()));
    }

    private void nextDay() {
        world.person(world.platform(), Role.PLATFORM_ADMIN)
                .post("/api/demo/clock", Map.of("to", "NEXT_DAY"))
                .expect(200);
    }
}
