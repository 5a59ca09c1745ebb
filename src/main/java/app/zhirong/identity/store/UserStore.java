package app.zhirong.identity.store;

import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.Role;
import app.zhirong.identity.domain.UserAccount;
import app.zhirong.platform.database.Columns;
import app.zhirong.platform.database.Constraint;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of people's accounts, as row-level security shows them; the password is written and never read here. */
@Component
public class UserStore {

    private static final String SELECT = """
            select id, version, org_id, username, display_name, roles, active, created_at
            from identity.app_user
            """;
    private static final String BY_ID = SELECT + " where id = :id";
    private static final String OF_ORGANISATION = SELECT + " where org_id = :org order by active desc, username";
    private static final String INSERT = """
            insert into identity.app_user (id, org_id, username, display_name, password_hash, roles, created_at)
            values (:id, :org, :username, :displayName, :hash, :roles, :at)
            """;
    private static final String SET_ACTIVE = """
            update identity.app_user set active = :active, version = version + 1
            where id = :id and version = :version
            """;
    private static final String SET_PASSWORD =
            "update identity.app_user set password_hash = :hash, version = version + 1 where id = :id";
    private static final String OWN_HASH = "select identity.own_password_hash()";
    private static final String END_OTHERS = "select identity.end_other_sessions(:keep)";
    private static final String END_ALL = "select identity.end_sessions_of(:user)";

    private final DatabaseClient database;

    UserStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<UserAccount> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(UserStore::map).one();
    }

    public Flux<UserAccount> ofOrganisation(UUID organisation) {
        return database.sql(OF_ORGANISATION)
                .bind("org", organisation)
                .map(UserStore::map)
                .all();
    }

    /** @throws app.zhirong.kernel.Problem 422 if the user name is taken, by whomever */
    public Mono<Void> insert(UserAccount user, String passwordHash) {
        return database.sql(INSERT)
                .bind("id", user.id())
                .bind("org", user.organisationId())
                .bind("username", user.username())
                .bind("displayName", user.displayName())
                .bind("hash", passwordHash)
                .bind("roles", user.roles().stream().map(Enum::name).sorted().toArray(String[]::new))
                .bind("at", user.createdAt())
                .then()
                .transform(Constraint.refuses(
                        "app_user_username_key", () -> IdentityProblem.USERNAME_TAKEN.at("/username")));
    }

    /** @return how many rows had the version */
    public Mono<Long> setActive(UUID id, int version, boolean active) {
        return database.sql(SET_ACTIVE)
                .bind("active", active)
                .bind("id", id)
                .bind("version", version)
                .fetch()
                .rowsUpdated();
    }

    public Mono<Void> setPassword(UUID id, String hash) {
        return database.sql(SET_PASSWORD).bind("hash", hash).bind("id", id).then();
    }

    /** Of whoever is logged in. */
    public Mono<String> ownPasswordHash() {
        return database.sql(OWN_HASH).mapValue(String.class).one();
    }

    public Mono<Void> endOtherSessions(byte[] keptToken) {
        return database.sql(END_OTHERS).bind("keep", keptToken).then();
    }

    public Mono<Void> endSessionsOf(UUID user) {
        return database.sql(END_ALL).bind("user", user).then();
    }

    private static UserAccount map(Readable row) {
        return new UserAccount(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.id(row, "org_id"),
                Columns.text(row, "username"),
                Columns.text(row, "display_name"),
                Arrays.stream(Columns.get(row, "roles", String[].class))
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                Columns.flag(row, "active"),
                Columns.get(row, "created_at", Instant.class));
    }
}
