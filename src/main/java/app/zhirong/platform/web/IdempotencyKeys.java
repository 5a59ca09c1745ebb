package app.zhirong.platform.web;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.database.Columns;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of idempotency keys: one row a request, with its reply. */
@Component
class IdempotencyKeys {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended(:user || ' ' || :key, 0)) as free";
    private static final String FIND = """
            select method, path, body_hash, status, headers, body from platform.idempotency
            where user_id = :user and key = :key
            """;
    private static final String CLAIM = """
            insert into platform.idempotency (user_id, key, method, path, body_hash)
            values (:user, :key, :method, :path, :hash)
            """;
    private static final String KEEP = """
            update platform.idempotency set status = :status, headers = :headers, body = :body
            where user_id = :user and key = :key
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    IdempotencyKeys(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Takes the key for this transaction, or gives the reply that was stored under it.
     *
     * @throws app.zhirong.kernel.Problem 409 while the same request runs, 422 when the key was used for another one
     */
    Mono<Claim> claim(Key key) {
        return database.sql(LOCK)
                .bind("user", key.user().toString())
                .bind("key", key.key())
                .mapValue(Boolean.class)
                .one()
                .flatMap(free -> free ? findOrInsert(key) : Mono.error(KernelProblem.KEY_IN_FLIGHT.problem()));
    }

    private Mono<Claim> findOrInsert(Key key) {
        return database.sql(FIND)
                .bind("user", key.user())
                .bind("key", key.key())
                .map(row -> new Stored(
                        Columns.text(row, "method") + Columns.text(row, "path") + Columns.text(row, "body_hash"),
                        new Reply(
                                Columns.number(row, "status"),
                                json.readValue(Columns.text(row, "headers"), HEADERS),
                                bytes(row.get("body", String.class)))))
                .one()
                .map(stored -> stored.claimOf(key))
                .switchIfEmpty(Mono.defer(() -> insert(key)));
    }

    private static byte @Nullable [] bytes(@Nullable String body) {
        return body == null ? null : body.getBytes(StandardCharsets.UTF_8);
    }

    private Mono<Claim> insert(Key key) {
        return database.sql(CLAIM)
                .bind("user", key.user())
                .bind("key", key.key())
                .bind("method", key.method())
                .bind("path", key.path())
                .bind("hash", key.bodyHash())
                .then()
                .thenReturn(new Claim(null));
    }

    Mono<Void> keep(Key key, Reply reply) {
        var body = reply.body();
        return database.sql(KEEP)
                .bind("status", reply.status())
                .bind("headers", json.writeValueAsString(reply.headers()))
                .bind(
                        "body",
                        body == null
                                ? Parameter.empty(String.class)
                                : Parameter.from(new String(body, StandardCharsets.UTF_8)))
                .bind("user", key.user())
                .bind("key", key.key())
                .then();
    }

    /** One request of one user, known by its key. */
    record Key(UUID user, String key, String method, String path, String bodyHash) {

        static Key of(UUID user, String key, ServerHttpRequest request, byte[] body) {
            var versionSeen = request.getHeaders().getFirst("If-Match");
            return new Key(
                    user, key, request.getMethod().name(), request.getURI().getRawPath(), hash(body, versionSeen));
        }

        private static String hash(byte[] body, @Nullable String versionSeen) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(String.valueOf(versionSeen).getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest.digest(body));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** @param reply of the first time; absent when this is the first time */
    record Claim(@Nullable Reply reply) {}

    /** What was answered. */
    record Reply(int status, Map<String, String> headers, byte @Nullable [] body) {}

    private record Stored(String request, Reply reply) {
        Claim claimOf(Key key) {
            if (!request.equals(key.method() + key.path() + key.bodyHash())) {
                throw KernelProblem.KEY_REUSED.problem();
            }
            return new Claim(reply);
        }
    }
}
