package app.zhirong.support;

import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Role;
import app.zhirong.outbox.worker.Relay;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Makes the organisations and people of a test, and lets them log in. */
@TestComponent
public final class World {

    public static final String PASSWORD = "correct horse 2026";
    // thousands log in; how slow a real password is to check is not what these tests are about
    private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 1 << 8, 1).encode(PASSWORD);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Environment environment;
    private final Relay relay;

    World(Environment environment, Relay relay) {
        this.environment = environment;
        this.relay = relay;
    }

    /** An organisation of a test. */
    public record Org(UUID id, OrganisationKind kind, String name, int region) {}

    public Org enterprise(int region) {
        return organisation(OrganisationKind.ENTERPRISE, region, null, null, null, true);
    }

    public Org unverifiedEnterprise(int region) {
        return organisation(OrganisationKind.ENTERPRISE, region, null, null, null, false);
    }

    /** Takes the verification back, for what must refuse an enterprise whose licence nobody has seen. */
    public void unverify(Org enterprise) {
        update("update identity.organisation set verified_at = null where id = ?", enterprise.id());
        update("update enterprise.profile set verified = false where id = ?", enterprise.id());
    }

    public Org bank(int region) {
        return organisation(OrganisationKind.BANK, region, null, null, null, true);
    }

    public Org branch(Org headOffice, int region) {
        return organisation(OrganisationKind.BANK, region, null, null, headOffice.id(), true);
    }

    /** @param regions for example {@code {[130900,131000)}} */
    public Org bureau(int region, String level, String regions) {
        return organisation(OrganisationKind.BUREAU, region, level, regions, null, true);
    }

    public Org countyBureau(int region) {
        return bureau(region, "COUNTY", "{[" + region + "," + (region + 1) + ")}");
    }

    public Org cityBureau(int region) {
        return bureau(region, "CITY", "{[" + region + "," + (region + 100) + ")}");
    }

    public Org platform() {
        return organisation(OrganisationKind.PLATFORM, 130000, null, null, null, true);
    }

    private Org organisation(
            OrganisationKind kind,
            int region,
            @Nullable String level,
            @Nullable String regions,
            @Nullable UUID parent,
            boolean verified) {
        var org = new Org(UUID.randomUUID(), kind, "演示" + kind + NUMBER.incrementAndGet(), region);
        var sql = """
                insert into identity.organisation
                  (id, kind, name, region, level, regions, parent_id, phone, verified_at, created_at)
                values (?, ?, ?, ?, ?, ?::int4multirange, ?, '0317-0000000', ?, now())
                """;
        update(
                sql,
                org.id(),
                kind.name(),
                org.name(),
                region,
                level,
                regions,
                parent,
                verified ? OffsetDateTime.now() : null);
        return org;
    }

    /** A person of the organisation with the roles, logged in. */
    public Person person(Org org, Role... roles) {
        var username = "person" + NUMBER.incrementAndGet();
        addUser(org, username, roles);
        return Person.loggedIn(baseUrl(), username, PASSWORD);
    }

    public void addUser(Org org, String username, Role... roles) {
        var names = new String[roles.length];
        for (int i = 0; i < roles.length; i++) {
            names[i] = roles[i].name();
        }
        var sql = """
                insert into identity.app_user (id, org_id, username, display_name, password_hash, roles, created_at)
                values (?, ?, ?, ?, ?, ?, now())
                """;
        update(sql, UUID.randomUUID(), org.id(), username, "演示" + username, HASH, names);
    }

    public Person visitor() {
        return Person.visitor(baseUrl());
    }

    public String baseUrl() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    public String database() {
        return environment.getRequiredProperty("zhirong.database.name");
    }

    /** Waits until every event is delivered, also those that the relay has in hand just now. */
    public void settle() {
        relay.everything().block(Duration.ofSeconds(30));
    }

    /** Runs a statement as the owner of the tables, for what no user can do. */
    public void update(String sql, @Nullable Object... values) {
        try (Connection connection = TestDatabase.connect(database(), "zhirong_owner");
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The single value of a query, as the owner of the tables. */
    public @Nullable Object query(String sql, @Nullable Object... values) {
        try (Connection connection = TestDatabase.connect(database(), "zhirong_owner");
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getObject(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of invariant views that are not empty; should be none. */
    public String brokenInvariants() {
        return String.valueOf(query("""
                select coalesce(string_agg(table_schema || '.' || table_name, ', '), '') from information_schema.views
                where table_name like 'invariant\\_%' and
                  (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I', table_schema, table_name),
                    false, true, '')))[1]::text <> '0'
                """));
    }
}
