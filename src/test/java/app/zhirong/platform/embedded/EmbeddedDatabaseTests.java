package app.zhirong.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kept folder: an application writes into it and is killed; another one starts on it. */
class EmbeddedDatabaseTests {

    @TempDir
    static Path temporary;

    private static Path folder;
    private static long orphan;
    private static Duration startTime;
    private static DataFolder.Server server;

    @BeforeAll
    static void killOneApplication_andStartAnother() throws Exception {
        folder = temporary.resolve("data");
        killAfterWriting();
        orphan = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        assertThat(isAlive(orphan)).as("the postmaster outlives the kill").isTrue();
        var started = System.nanoTime();
        server = DataFolder.open(folder).start();
        startTime = Duration.ofNanos(System.nanoTime() - started);
    }

    private static void killAfterWriting() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ToBeKilled.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var output = process.inputReader()) {
            var said = new StringBuilder();
            for (var line = output.readLine(); !ToBeKilled.READY.equals(line); line = output.readLine()) {
                assertThat(line).as("the application ended early: %s", said).isNotNull();
                said.append(line).append('\n');
            }
            process.destroyForcibly();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void whatWasWrittenBeforeTheKillIsThere() throws SQLException {
        assertThat(query("select text from public.note")).isEqualTo("written before the kill");
    }

    @Test
    void theDatabaseThatWasLeftBehindIsStoppedSoon_evenInTheMiddleOfAStatement() {
        assertThat(isAlive(orphan)).isFalse();
        assertThat(startTime).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void dataSurvivesStopAndStart() throws Exception {
        query("create table if not exists public.kept as select 'kept' as text");
        server.close();
        server = DataFolder.open(folder).start();
        assertThat(query("select text from public.kept")).isEqualTo("kept");
    }

    @Test
    void aSecondApplicationOnTheFolderIsRefusedWithAdvice() {
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Another ZhiRong is running with the data folder " + folder)
                .hasMessageContaining("--zhirong.data-dir");
    }

    @Test
    void nobodyGetsInWithoutPassword_notEvenFromThisMachine() {
        for (var user : List.of("postgres", "zhirong_owner", "zhirong_app", "zhirong_public", "zhirong_worker")) {
            for (var password : List.of("", "postgres", "wrong")) {
                assertThatThrownBy(() -> DriverManager.getConnection(ToBeKilled.url(server), user, password)
                                .close())
                        .as(user)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void onlyTheOwnerOfTheFolderReadsThePasswords() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aCommitIsOnDisk_andTheServerListensOnThisMachineOnly() throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(query("show " + setting)).as(setting).isEqualTo("on");
        }
        assertThat(query("show listen_addresses")).isEqualTo("localhost");
    }

    private static @Nullable String query(String sql) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        ToBeKilled.url(server),
                        "zhirong_owner",
                        server.secrets().of("owner"));
                var statement = owner.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (var rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
