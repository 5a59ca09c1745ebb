package app.zhirong.platform.embedded;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** An application of its own: starts a kept database, writes to it, keeps a statement running, and waits for its end. */
final class ToBeKilled {

    static final String READY = "written";

    private ToBeKilled() {}

    static void main(String[] args) throws Exception {
        var server = DataFolder.open(Path.of(args[0])).start();
        try (var owner = DriverManager.getConnection(
                        url(server), "zhirong_owner", server.secrets().of("owner"));
                var statement = owner.createStatement()) {
            statement.execute("create table public.note (text text)");
            statement.execute("insert into public.note values ('written before the kill')");
        }
        Thread.ofPlatform().daemon().start(() -> sleepInTheDatabase(server));
        Thread.sleep(500);
        System.out.println(READY);
        System.out.flush();
        Thread.sleep(Duration.ofMinutes(5));
    }

    private static void sleepInTheDatabase(DataFolder.Server server) {
        try (var busy = DriverManager.getConnection(
                        url(server), "zhirong_owner", server.secrets().of("owner"));
                var statement = busy.createStatement()) {
            statement.execute("select pg_sleep(300)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String url(DataFolder.Server server) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + DataFolder.DATABASE;
    }
}
