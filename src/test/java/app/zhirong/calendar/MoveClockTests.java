package app.zhirong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.financing.FinancingFixtures;
import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MoveClockTests {

    @Autowired
    World world;

    @Test
    void theAdministratorMovesTheDateForward_andEverybodySeesIt() {
        var admin = world.person(world.platform(), Role.PLATFORM_ADMIN);
        var before = LocalDate.parse(admin.get("/api/session").at("/businessDate"));
        var moved = LocalDate.parse(admin.post("/api/demo/clock", Map.of("to", "NEXT_WORKING_DAY"))
                .expect(200)
                .at("/businessDate"));
        assertThat(moved).isAfter(before).isBeforeOrEqualTo(before.plusDays(10));
        var other = world.person(world.enterprise(130903), Role.ENTERPRISE_OPERATOR);
        assertThat(other.get("/api/session").at("/businessDate")).isEqualTo(moved.toString());
    }

    @Test
    void toTheNextDeadlineIsTheDayOnWhichSomethingFallsDue_andThenItHas() {
        var admin = world.person(world.platform(), Role.PLATFORM_ADMIN);
        var today = LocalDate.parse(admin.get("/api/session").at("/businessDate"));
        var offer = FinancingFixtures.offeredCase(FinancingFixtures.cast(world));
        world.update("update financing.application set due_on = ? where id = ?", today, UUID.fromString(offer.id()));
        var moved = admin.post("/api/demo/clock", Map.of("to", "NEXT_DEADLINE")).expect(200);
        assertThat(moved.at("/businessDate")).isEqualTo(today.plusDays(1).toString());
        assertThat(offer.state()).isEqualTo("LAPSED");
    }

    @Test
    void nobodyElseMovesIt() {
        world.person(world.bank(130900), Role.BANK_OFFICER)
                .post("/api/demo/clock", Map.of("to", "NEXT_DAY"))
                .expectProblem(403, "request.forbidden");
    }
}
