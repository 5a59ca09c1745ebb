package app.zhirong.demo.store;

import app.zhirong.identity.Role;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The parties of the demonstration, written by the owner of the tables before anybody can log in. Runs at start, off
 * the event loop.
 */
@Component
@Profile("demo")
public class DemoParties {

    private static final String ORGANISATION = """
            insert into identity.organisation
              (id, kind, name, uscc, region, level, regions, parent_id, phone, verified_at, created_at)
            values (?, ?, ?, ?, ?, ?, ?::int4multirange, ?, ?, now(), now())
            on conflict do nothing
            """;
    private static final String USER = """
            insert into identity.app_user (id, org_id, username, display_name, password_hash, roles, created_at)
            values (?, ?, ?, ?, ?, ?, now())
            on conflict do nothing
            """;
    private static final String BEGIN = """
            insert into platform.demo_data (singleton, first_day) values (true, ?)
            on conflict (singleton) do update set first_day = demo_data.first_day
            returning first_day, loaded_at is not null as loaded
            """;
    // what an interrupted load left is taken away; policies and the calendar are not the demonstration's
    private static final String WIPE = """
            do $$
            declare
              filled text;
            begin
              select string_agg(format('%I.%I', schemaname, tablename), ', ') into filled from pg_tables
              where schemaname not in ('pg_catalog', 'information_schema', 'flyway', 'calendar')
                and (schemaname <> 'platform' or tablename = 'idempotency')
                and not (schemaname = 'subsidy' and tablename like 'policy%');
              execute 'truncate ' || filled || ' cascade';
            end
            $$
            """;
    private static final String LOADED = "update platform.demo_data set loaded_at = now()";

    private final Environment environment;

    DemoParties(Environment environment) {
        this.environment = environment;
    }

    /**
     * Takes away what an earlier load left unfinished.
     *
     * @return the first day of the demonstration, or empty when its data was loaded already
     */
    public Optional<LocalDate> begin(LocalDate today) throws SQLException {
        try (var connection = connect();
                var begin = connection.prepareStatement(BEGIN);
                var wipe = connection.createStatement()) {
            begin.setDate(1, Date.valueOf(today));
            try (var rows = begin.executeQuery()) {
                rows.next();
                if (rows.getBoolean("loaded")) {
                    return Optional.empty();
                }
                var firstDay = rows.getDate("first_day").toLocalDate();
                wipe.execute(WIPE);
                return Optional.of(firstDay);
            }
        }
    }

    public void markLoaded() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(LOADED);
        }
    }

    public void insert(List<DemoOrganisation> organisations, List<DemoUser> users, String passwordHash)
            throws SQLException {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            insertOrganisations(connection, organisations);
            insertUsers(connection, users, passwordHash);
            connection.commit();
        }
    }

    private static void insertOrganisations(Connection connection, List<DemoOrganisation> organisations)
            throws SQLException {
        try (var statement = connection.prepareStatement(ORGANISATION)) {
            for (var organisation : organisations) {
                statement.setObject(1, organisation.id());
                statement.setString(2, organisation.kind());
                statement.setString(3, organisation.name());
                statement.setString(4, organisation.uscc());
                statement.setInt(5, organisation.region());
                statement.setString(6, organisation.level());
                statement.setString(7, organisation.regions());
                statement.setObject(8, organisation.parentId());
                statement.setString(9, organisation.phone());
                statement.executeUpdate();
            }
        }
    }

    private static void insertUsers(Connection connection, List<DemoUser> users, String passwordHash)
            throws SQLException {
        try (var statement = connection.prepareStatement(USER)) {
            for (var user : users) {
                statement.setObject(1, user.id());
                statement.setObject(2, user.organisationId());
                statement.setString(3, user.username());
                statement.setString(4, user.displayName());
                statement.setString(5, passwordHash);
                statement.setArray(
                        6,
                        connection.createArrayOf(
                                "text", user.roles().stream().map(Role::name).toArray()));
                statement.executeUpdate();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
    }

    /** A fictional party. */
    public record DemoOrganisation(
            UUID id,
            String kind,
            String name,
            @Nullable String uscc,
            int region,
            @Nullable String level,
            @Nullable String regions,
            @Nullable UUID parentId,
            String phone) {}

    /** A fictional person. */
    public record DemoUser(UUID id, UUID organisationId, String username, String displayName, List<Role> roles) {}
}
