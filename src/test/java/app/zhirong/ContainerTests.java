package app.zhirong;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The container says that it is healthy exactly when the management port does. */
class ContainerTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path classes;

    @SuppressWarnings("NullAway.Init")
    private HttpServer management;

    @BeforeAll
    static void compileAsTheDockerfileDoes() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, "-d", classes.toString(), "container/HealthCheck.java"))
                .isZero();
    }

    @BeforeEach
    void start() throws IOException {
        management = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        management.start();
    }

    @AfterEach
    void stop() {
        management.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "503, 1", "302, 1", "404, 1"})
    void healthCheckFollowsTheAnswer(int status, int exitCode) throws Exception {
        management.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        assertThat(healthCheck()).isEqualTo(exitCode);
    }

    @Test
    void healthCheckFailsOnAClosedPort() throws Exception {
        management.stop(0);
        assertThat(healthCheck()).isEqualTo(1);
    }

    @Test
    void healthCheckFailsOnSilence() throws Exception {
        management.createContext("/", exchange -> {});
        assertThat(healthCheck()).isEqualTo(1);
    }

    @Test
    void dockerfileRunsTheLayeredJarAsNobody() throws IOException {
        var dockerfile = Files.readString(Path.of("Dockerfile"));
        assertThat(dockerfile)
                .contains("-Djarmode=tools -jar /jar/zhirong.jar extract --layers")
                .contains("\nUSER 10001:10001\n")
                .contains("\nHEALTHCHECK ");
        var copied = Pattern.compile("(?m)^COPY (?!--from)(.+) \\S+$").matcher(dockerfile);
        assertThat(copied.results()
                        .flatMap(line -> Pattern.compile(" ").splitAsStream(line.group(1)))
                        .filter(file -> !file.startsWith("target/")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    private int healthCheck() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-cp",
                        classes.toString(),
                        "HealthCheck",
                        "http://127.0.0.1:" + management.getAddress().getPort() + "/actuator/health/readiness")
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
