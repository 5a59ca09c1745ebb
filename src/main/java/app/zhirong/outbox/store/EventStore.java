package app.zhirong.outbox.store;

import app.zhirong.platform.database.Columns;
import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of the outbox and the notes of what was handled. */
@Component
public class EventStore {

    private static final String APPEND = """
            insert into outbox.event (event_id, stream, type, version, payload, at)
            values (:eventId, :stream, :type, :version, :payload, :at)
            """;
    // the visitor role sees no table
    private static final String APPEND_BY_VISITOR =
            "select outbox.append_by_visitor(:eventId, :stream, :type, :version, :payload, :at)";
    // The oldest undelivered event of a stream; its row lock is the lock of the stream. Nothing is read that a running
    // transaction can still precede. Within a stream the id is the order: who appends holds the lock of its aggregate,
    // while transactions are numbered when they first write anything, which may be before they wait for that lock.
    private static final String NEXT = """
            select e.event_id, e.type, e.version, e.payload, e.attempts
            from outbox.event e
            where e.delivered_at is null and (e.retry_at is null or e.retry_at <= :now)
              and e.xid < pg_snapshot_xmin(pg_current_snapshot())
              and not exists (select from outbox.event p
                              where p.stream = e.stream and p.delivered_at is null and p.id < e.id)
            order by e.id
            limit 1
            for update skip locked
            """;
    // What failed three times waits for a person, and what stands behind it in its stream with it.
    private static final String WAITS = """
            select exists (
              select from outbox.event e
              where e.delivered_at is null
                and not exists (select from outbox.event p
                                where p.stream = e.stream and p.delivered_at is null and p.attempts >= 3
                                  and p.id <= e.id))
            """;
    private static final String HANDLED = """
            insert into outbox.handled (receiver, event_id, at) values (:receiver, :eventId, :at)
            on conflict do nothing
            """;
    private static final String DELIVERED = "update outbox.event set delivered_at = :at where event_id = :eventId";
    private static final String FAILED = """
            update outbox.event set attempts = attempts + 1, last_error = :error,
              retry_at = :now + least(power(2, attempts), 300) * interval '1 second'
            where event_id = :eventId and delivered_at is null
            """;

    private final DatabaseClient database;

    EventStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> append(StoredEvent event, Instant at) {
        return append(APPEND, event, at);
    }

    public Mono<Void> appendByVisitor(StoredEvent event, Instant at) {
        return append(APPEND_BY_VISITOR, event, at);
    }

    private Mono<Void> append(String sql, StoredEvent event, Instant at) {
        return database.sql(sql)
                .bind("eventId", event.eventId())
                .bind("stream", event.stream())
                .bind("type", event.type())
                .bind("version", event.version())
                .bind("payload", Json.of(event.payload()))
                .bind("at", at)
                .then();
    }

    /** Empty when nothing waits, or all that waits is being delivered elsewhere. */
    public Mono<Undelivered> next(Instant now) {
        return database.sql(NEXT)
                .bind("now", now)
                .map(row -> new Undelivered(
                        Columns.id(row, "event_id"),
                        Columns.text(row, "type"),
                        Columns.number(row, "version"),
                        Columns.get(row, "payload", Json.class).asString()))
                .one();
    }

    /** Whether anything is undelivered, be it that another replica is about it. */
    public Mono<Boolean> waits() {
        return database.sql(WAITS).mapValue(Boolean.class).one();
    }

    /** @return whether the receiver has the event for the first time */
    public Mono<Boolean> markHandled(String receiver, UUID eventId, Instant at) {
        return database.sql(HANDLED)
                .bind("receiver", receiver)
                .bind("eventId", eventId)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    public Mono<Void> markDelivered(UUID eventId, Instant at) {
        return database.sql(DELIVERED).bind("at", at).bind("eventId", eventId).then();
    }

    public Mono<Void> markFailed(UUID eventId, String error, Instant now) {
        return database.sql(FAILED)
                .bind("error", error)
                .bind("now", now)
                .bind("eventId", eventId)
                .then();
    }

    /** An event as it is stored. */
    public record StoredEvent(UUID eventId, UUID stream, String type, int version, String payload) {}

    /** An event that waits for delivery. */
    public record Undelivered(UUID eventId, String type, int version, String payload) {}
}
