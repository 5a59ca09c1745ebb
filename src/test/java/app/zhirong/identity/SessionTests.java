package app.zhirong.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SessionTests {

    @Autowired
    World world;

    @Test
    void aPersonLogsIn_isKnown_andLogsOut() {
        var enterprise = world.enterprise(130903);
        var person = world.person(enterprise, Role.ENTERPRISE_OPERATOR);

        var session = person.get("/api/session").expect(200);
        assertThat(session.at("/organisation/name")).isEqualTo(enterprise.name());
        assertThat(session.at("/organisation/kind")).isEqualTo("ENTERPRISE");
        assertThat(session.at("/roles/0")).isEqualTo("ENTERPRISE_OPERATOR");

        person.delete("/api/session", null).expect(204);
        person.get("/api/session").expectProblem(401, "request.unauthenticated");
    }

    @Test
    void aWrongPasswordIsRefused_inTheReadersLanguage() {
        var enterprise = world.enterprise(130903);
        world.addUser(enterprise, "wrong-password", Role.ENTERPRISE_OPERATOR);

        var refused = world.visitor().logIn("wrong-password", "nonsense");
        refused.expectProblem(401, "session.bad-credentials");
        assertThat(refused.at("/detail")).isEqualTo("用户名或密码不正确。");
        assertThat(world.visitor()
                        .speaking("en")
                        .logIn("nobody-here", "nonsense")
                        .at("/detail"))
                .isEqualTo("User name or password is wrong.");
    }

    @Test
    void fiveFailuresLockTheAccount_evenForTheRightPassword() {
        world.addUser(world.enterprise(130903), "locked-out", Role.ENTERPRISE_OPERATOR);
        for (int i = 0; i < 5; i++) {
            world.visitor().logIn("locked-out", "nonsense").expectProblem(401, "session.bad-credentials");
        }
        world.visitor().logIn("locked-out", World.PASSWORD).expectProblem(401, "session.locked");
    }

    @Test
    void aChangeWithoutTheTokenAgainstForgeryIsRefused() {
        var visitor = world.visitor();
        visitor.post("/api/session", java.util.Map.of("username", "a", "password", "b"))
                .expectProblem(403, "request.forbidden");
    }

    @Test
    void missingFieldsAreNamed() {
        var visitor = world.visitor();
        visitor.get("/api/session");
        visitor.post("/api/session", java.util.Map.of("username", ""))
                .expectProblem(422, "request.invalid")
                .expectField("/username", "field.required")
                .expectField("/password", "field.required");
    }

    @Test
    void theRestOfTheApiNeedsALogin() {
        world.visitor()
                .get("/api/timelines/" + java.util.UUID.randomUUID())
                .expectProblem(401, "request.unauthenticated");
        world.visitor().get("/api/no-such-thing").expectProblem(401, "request.unauthenticated");
    }
}
