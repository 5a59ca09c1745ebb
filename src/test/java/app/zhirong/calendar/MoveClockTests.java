package app.zhirong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.time.LocalDate;
import java.util.Map;
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
    void nobodyElseMovesIt() {
        world.person(world.bank(130900), Role.BANK_OFFICER)
                .post("/api/demo/clock", Map.of("to", "NEXT_DAY"))
                .expectProblem(403, "request.forbidden");
    }
}
