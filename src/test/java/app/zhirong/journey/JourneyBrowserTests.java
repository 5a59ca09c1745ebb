package app.zhirong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.support.DemonstrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The journeys of frontend/e2e in a real browser, against the demonstration with its page. */
@DemonstrationTest
class JourneyBrowserTests {

    private static final int AT_MOST_MINUTES = 10;

    @LocalServerPort
    int port;

    @Test
    void allBrowserJourneysSucceed() throws IOException, InterruptedException {
        var log = Path.of("target", "browser.log");
        var builder = new ProcessBuilder("npm", "run", "e2e")
                .directory(Path.of("frontend").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("BASE_URL", "http://localhost:" + port);
        var browser = builder.start();
        var ended = browser.waitFor(AT_MOST_MINUTES, TimeUnit.MINUTES);
        assertThat(ended && browser.exitValue() == 0).as(Files.readString(log)).isTrue();
    }
}
