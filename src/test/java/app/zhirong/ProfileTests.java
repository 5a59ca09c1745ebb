package app.zhirong;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.platform.clock.ClockControl;
import app.zhirong.support.TestDatabase;
import app.zhirong.support.World;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Without a profile, as in production, nothing of the demonstration exists. */
class ProfileTests {

    private static ConfigurableApplicationContext application;
    private static World world;

    @BeforeAll
    static void startWithoutProfile() {
        application = new SpringApplicationBuilder(ZhiRongApplication.class, World.class)
                .initializers(new TestDatabase())
                .run("--server.port=0", "--management.server.port=0", "--spring.main.banner-mode=off");
        world = application.getBean(World.class);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void nothingMovesTheClock() {
        assertThat(application.getEnvironment().getActiveProfiles()).isEmpty();
        assertThat(application.getBeanNamesForType(ClockControl.class)).isEmpty();
        var admin = world.person(world.platform(), Role.PLATFORM_ADMIN);
        assertThat(admin.get("/api/session").at("/clockMovable")).isEqualTo("false");
        admin.post("/api/demo/clock", Map.of("to", "NEXT_DAY")).expectProblem(404, "request.not-found");
    }

    @Test
    void thereIsNoDemonstration() {
        assertThat(application.getBeanDefinitionNames())
                .extracting(application::getType)
                .isNotEmpty()
                .noneMatch(type -> type != null && type.getPackageName().startsWith("app.zhirong.demo"));
        world.visitor().logIn("admin", "demo").expectProblem(401, "session.bad-credentials");
    }

    @Test
    void theApiDescriptionIsNotServed() {
        world.visitor().get("/v3/api-docs").expect(404);
    }
}
