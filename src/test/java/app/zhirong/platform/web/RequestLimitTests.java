package app.zhirong.platform.web;

import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request body may have a megabyte. */
@ApplicationTest
class RequestLimitTests {

    private static final int KILOBYTE = 1024;

    @Autowired
    World world;

    @Test
    void aBodyBelowTheLimitIsRead() {
        var visitor = world.visitor();
        visitor.get("/api/session");
        visitor.post("/api/session", login(700 * KILOBYTE))
                .expectProblem(422, "request.invalid")
                .expectField("/password", "field.too-long");
    }

    @Test
    void aLargerBodyIsRefused() {
        var visitor = world.visitor();
        visitor.get("/api/session");
        visitor.post("/api/session", login(1100 * KILOBYTE)).expectProblem(413, "request.too-large");
    }

    private static Map<String, String> login(int passwordLength) {
        return Map.of("username", "somebody", "password", "x".repeat(passwordLength));
    }
}
