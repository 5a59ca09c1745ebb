package app.zhirong.platform.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kept folder of an embedded database: one application at a time, and nothing lost by a kill. */
final class DataFolder {

    static final String DATABASE = "zhirong";

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
    private static final String ONLY_WITH_PASSWORD = """
            # written by ZhiRong: every connection needs its password
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final Path folder;
    private final FileLock lock;

    private DataFolder(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws IllegalStateException if another application uses the folder */
    static DataFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new IllegalStateException("Another ZhiRong is running with the data folder " + folder
                    + ". Stop it first, or start this one with another folder: --zhirong.data-dir=…");
        }
        return new DataFolder(folder, lock);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Server start() throws IOException {
        long started = System.nanoTime();
        var data = folder.resolve("postgres");
        stopOrphan(data);
        var fresh = !Files.exists(data.resolve("postgresql.conf")) || !Files.exists(folder.resolve("ready"));
        var secrets = Secrets.load(folder.resolve("secrets.properties"));
        var postgres = launch(data, fresh ? null : secrets.of(Secrets.SUPERUSER), fresh);
        if (fresh) {
            prepare(postgres, secrets, data);
            Files.writeString(folder.resolve("ready"), "the database was prepared completely\n");
        }
        log.info(
                "embedded PostgreSQL on port {} after {} ms, data in {}",
                postgres.getPort(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started),
                folder);
        return new Server(postgres, secrets, lock);
    }

    private EmbeddedPostgres launch(Path data, @Nullable String password, boolean clean) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(clean)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.resolve("postgres-bin").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("unix_socket_directories", "''")
                .setLocaleConfig("locale", "C.UTF-8")
                .setPGStartupWait(Duration.ofSeconds(60));
        if (password != null) {
            builder.setConnectConfig("password", password);
        }
        return builder.start();
    }

    /** Makes the roles and the database, then shuts the door for everybody without a password. */
    private static void prepare(EmbeddedPostgres postgres, Secrets secrets, Path data) throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
        try (var connection = DriverManager.getConnection(url, Secrets.SUPERUSER, "")) {
            execute(connection, rolesScript());
            for (var role : Secrets.ROLES) {
                execute(connection, "alter role zhirong_" + role + " password '" + secrets.of(role) + "'");
            }
            execute(connection, "alter role postgres password '" + secrets.of(Secrets.SUPERUSER) + "'");
            execute(connection, "create database " + DATABASE + " owner zhirong_owner");
            execute(connection, "revoke connect on database " + DATABASE + " from public");
            execute(
                    connection,
                    "grant connect on database " + DATABASE + " to zhirong_app, zhirong_public, zhirong_worker");
            Files.writeString(data.resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
            execute(connection, "select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded database could not be prepared", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String rolesScript() throws IOException {
        try (var in = DataFolder.class.getResourceAsStream("/db/roles.sql")) {
            if (in == null) {
                throw new IOException("db/roles.sql is missing from the application");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** After a kill of the JVM the postmaster lives on: it is stopped cleanly if it is the one of this folder. */
    private static void stopOrphan(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !Path.of(lines.get(1).trim()).equals(data)) {
            return;
        }
        long pid = Long.parseLong(lines.getFirst().trim());
        ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .command()
                        .map(command -> command.endsWith("postgres"))
                        .orElse(false))
                .ifPresent(DataFolder::stop);
    }

    /**
     * Asks for a fast shutdown, which breaks off what the killed application was still waiting for; then for an immediate
     * one, from which the next start recovers. Killing the postmaster itself would leave its children on the data.
     */
    private static void stop(ProcessHandle postmaster) {
        log.warn("a PostgreSQL of an earlier run is still there (pid {}); stopping it", postmaster.pid());
        if (!endsAfter("INT", postmaster) && !endsAfter("QUIT", postmaster)) {
            throw new IllegalStateException("The PostgreSQL of an earlier run (pid " + postmaster.pid()
                    + ") doesn't stop. Stop it by hand, then start again.");
        }
    }

    private static boolean endsAfter(String signal, ProcessHandle postmaster) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + postmaster.pid())
                    .start()
                    .waitFor();
            postmaster.onExit().get(20, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException | ExecutionException e) {
            throw new IllegalStateException("the PostgreSQL of an earlier run could not be stopped", e);
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** A running embedded database. */
    record Server(EmbeddedPostgres postgres, Secrets secrets, FileLock lock) {

        int port() {
            return postgres.getPort();
        }

        void close() throws IOException {
            postgres.close();
            lock.release();
            lock.acquiredBy().close();
        }
    }
}
