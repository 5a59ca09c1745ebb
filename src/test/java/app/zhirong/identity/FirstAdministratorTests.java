package app.zhirong.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.service.FirstAdministrator;
import app.zhirong.platform.database.Scope;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Has an application of its own: there must be no user at all. */
@ApplicationTest
@TestPropertySource(properties = "zhirong.test-purpose=first-administrator")
@DirtiesContext
class FirstAdministratorTests {

    @Autowired
    World world;

    @Autowired
    FirstAdministrator first;

    @Test
    void comesOnceByTheNewestToken() {
        var older = invite();
        var newest = invite();
        var visitor = world.visitor();
        visitor.get("/api/session");

        post(visitor, older, "founder", "a long enough one").expectField("/token", "first-administrator.token-wrong");
        post(visitor, newest, "founder", "short").expectField("/password", "user.password-short");
        post(visitor, newest, "founder", "a long enough one").expect(204);
        post(visitor, newest, "second", "a long enough one").expectField("/token", "first-administrator.token-wrong");

        var session = visitor.logIn("founder", "a long enough one").expect(200);
        assertThat(session.at("/roles/0")).isEqualTo("PLATFORM_ADMIN");
        assertThat(session.at("/organisation/kind")).isEqualTo("PLATFORM");
        assertThat(invite()).isNull();
    }

    private @Nullable String invite() {
        return first.invite()
                .contextWrite(context -> context.put(Scope.class, new Scope.Worker()))
                .block(Duration.ofSeconds(10));
    }

    private static app.zhirong.support.Answer post(
            Person visitor, @Nullable String token, String username, String password) {
        return visitor.post(
                "/api/public/first-administrator",
                Map.of(
                        "token",
                        String.valueOf(token),
                        "username",
                        username,
                        "displayName",
                        "演示管理员",
                        "password",
                        password));
    }
}
