package app.zhirong.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL per JVM; every application context gets its own copy of the migrated template. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String PASSWORD = "test";
    private static final String TEMPLATE = "template_zhirong";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = context.getEnvironment().getProperty("zhirong.test-database");
        var database = name == null || name.isBlank() ? copy() : name;
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-database", properties(database)));
    }

    public static Map<String, Object> properties(String database) {
        return Map.of(
                "zhirong.database.host",
                "127.0.0.1",
                "zhirong.database.port",
                SERVER.getPort(),
                "zhirong.database.name",
                database,
                "zhirong.database.owner-password",
                PASSWORD,
                "zhirong.database.app-password",
                PASSWORD,
                "zhirong.database.public-password",
                PASSWORD,
                "zhirong.database.worker-password",
                PASSWORD);
    }

    /** A fresh database with all migrations. */
    public static synchronized String copy() {
        var name = "zhirong_" + COPIES.incrementAndGet();
        asSuperuser("postgres", "create database " + name + " template " + TEMPLATE + " owner zhirong_owner");
        return name;
    }

    public static Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(url(database), user, PASSWORD);
    }

    public static void asSuperuser(String database, String... statements) {
        try (var connection = connect(database, "postgres");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + database;
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("shared_buffers", "128MB")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            prepare(server);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void prepare(EmbeddedPostgres server) throws IOException, SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var roles = TestDatabase.class.getResourceAsStream("/db/roles.sql")) {
            statement.execute(new String(roles.readAllBytes(), StandardCharsets.UTF_8));
            for (var role : List.of("owner", "app", "public", "worker")) {
                statement.execute("alter role zhirong_" + role + " password '" + PASSWORD + "'");
            }
            statement.execute("create database " + TEMPLATE + " owner zhirong_owner");
        }
        Flyway.configure()
                .dataSource(
                        "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + TEMPLATE, "zhirong_owner", PASSWORD)
                .defaultSchema("flyway")
                .createSchemas(true)
                .load()
                .migrate();
    }
}
