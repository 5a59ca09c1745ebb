package app.zhirong.identity.store;

import app.zhirong.identity.BureauLevel;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Role;
import app.zhirong.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sessions and login, through the few functions that the visitor role may call. */
@Component
public class SessionStore {

    private static final String FIND_LOGIN =
            "select user_id, password_hash, locked_until from identity.find_login(:username)";
    private static final String FAILED =
            "select identity.record_failed_login(:user, :at, :limit, :lock * interval '1 second')";
    private static final String OPEN =
            "select identity.open_session(:user, :token, :at, :lifetime * interval '1 second')";
    private static final String CLOSE = "select identity.close_session(:token)";
    private static final String FIND = """
            select user_id, username, display_name, roles, org_id, org_name, org_kind, org_uscc, org_region, org_level,
                   org_parent, org_verified, org_phone, orgs, regions
            from identity.find_session(:token, :at, :idle * interval '1 second')
            """;

    private static final String SWEEP = """
            delete from identity.session where expires_at <= :at or last_seen_at <= :at - :idle * interval '1 second'
            """;

    private final DatabaseClient database;

    SessionStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Login> findLogin(String username) {
        return database.sql(FIND_LOGIN)
                .bind("username", username)
                .map(row -> new Login(
                        Columns.get(row, "user_id", UUID.class),
                        Columns.get(row, "password_hash", String.class),
                        Optional.ofNullable(row.get("locked_until", Instant.class))))
                .one();
    }

    public Mono<Void> recordFailure(UUID user, Instant at, int limit, Duration lock) {
        return database.sql(FAILED)
                .bind("user", user)
                .bind("at", at)
                .bind("limit", limit)
                .bind("lock", lock.toSeconds())
                .then();
    }

    public Mono<Void> open(UUID user, byte[] tokenHash, Instant at, Duration lifetime) {
        return database.sql(OPEN)
                .bind("user", user)
                .bind("token", tokenHash)
                .bind("at", at)
                .bind("lifetime", lifetime.toSeconds())
                .then();
    }

    public Mono<Void> close(byte[] tokenHash) {
        return database.sql(CLOSE).bind("token", tokenHash).then();
    }

    /** Empty when the session is unknown, idle for too long or over. */
    public Mono<CurrentUser> find(byte[] tokenHash, Instant at, Duration idle) {
        return database.sql(FIND)
                .bind("token", tokenHash)
                .bind("at", at)
                .bind("idle", idle.toSeconds())
                .map(SessionStore::user)
                .one();
    }

    public Mono<Void> sweep(Instant at, Duration idle) {
        return database.sql(SWEEP).bind("at", at).bind("idle", idle.toSeconds()).then();
    }

    private static CurrentUser user(Readable row) {
        var organisation = new Organisation(
                Columns.get(row, "org_id", UUID.class),
                OrganisationKind.valueOf(Columns.get(row, "org_kind", String.class)),
                Columns.get(row, "org_name", String.class),
                row.get("org_uscc", String.class),
                Columns.get(row, "org_region", Integer.class),
                level(row.get("org_level", String.class)),
                row.get("org_parent", UUID.class),
                Columns.get(row, "org_phone", String.class),
                Columns.get(row, "org_verified", Boolean.class));
        return new CurrentUser(
                Columns.get(row, "user_id", UUID.class),
                Columns.get(row, "username", String.class),
                Columns.get(row, "display_name", String.class),
                Arrays.stream(Columns.get(row, "roles", String[].class))
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                organisation,
                List.of(Columns.get(row, "orgs", UUID[].class)),
                row.get("regions", String.class));
    }

    private static @Nullable BureauLevel level(@Nullable String text) {
        return text == null ? null : BureauLevel.valueOf(text);
    }

    /** What login has to know of a user name. */
    public record Login(UUID userId, String passwordHash, Optional<Instant> lockedUntil) {}
}
