package app.zhirong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class GatherTodosTests {

    @Autowired
    World world;

    @Test
    void nothingWaitsForSomebodyNew() {
        var operator = world.person(world.enterprise(130903), Role.ENTERPRISE_OPERATOR);
        assertThat(operator.get("/api/todos").expect(200).json().size()).isZero();
    }

    @Test
    void aVisitorIsAskedToLogIn() {
        world.visitor().get("/api/todos").expectProblem(401, "request.unauthenticated");
    }
}
