package app.zhirong.audit.store;

import app.zhirong.audit.AuditEntry;
import app.zhirong.audit.AuditRecord;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of the trail; the primary key (stream, seq) makes two writers of one case take turns. */
@Component
public class AuditStore {

    private static final String APPEND = """
            insert into audit.entry (stream, seq, at, business_date, actor_user, actor_name, actor_org, actor_org_name,
                                     action, from_state, to_state, note, readers, region)
            values (:stream, audit.next_seq(:stream), :at, :date, :user, :name, :org, :orgName,
                    :action, :from, :to, :note, :readers, :region)
            """;
    // the visitor role sees no table
    private static final String APPEND_BY_VISITOR = """
            select audit.append_by_visitor(:stream, :at, :date, :name, :action, :from, :to, :note, :readers, :region)
            """;
    private static final String TIMELINE = """
            select seq, at, business_date, actor_name, actor_org_name, action, from_state, to_state, note
            from audit.entry where stream = :stream order by seq
            """;

    private final DatabaseClient database;

    AuditStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> append(AuditRecord what, Actor by, Instant at, LocalDate businessDate) {
        return bind(what, by.name(), at, businessDate)
                .with("user", by.user(), UUID.class)
                .with("org", by.organisation(), UUID.class)
                .with("orgName", by.organisationName())
                .to(database.sql(APPEND))
                .then();
    }

    public Mono<Void> appendByVisitor(AuditRecord what, String name, Instant at, LocalDate businessDate) {
        return bind(what, name, at, businessDate)
                .to(database.sql(APPEND_BY_VISITOR))
                .then();
    }

    private static Bind bind(AuditRecord what, String name, Instant at, LocalDate businessDate) {
        return Bind.values()
                .with("stream", what.stream())
                .with("at", at)
                .with("date", businessDate)
                .with("name", name)
                .with("action", what.action())
                .with("from", what.from(), String.class)
                .with("to", what.to(), String.class)
                .with("note", what.note(), String.class)
                .with("readers", what.readers().toArray(UUID[]::new))
                .with("region", what.region(), Integer.class);
    }

    public Flux<AuditEntry> timeline(UUID stream) {
        return database.sql(TIMELINE)
                .bind("stream", stream)
                .map(row -> new AuditEntry(
                        Columns.number(row, "seq"),
                        Columns.time(row, "at"),
                        Columns.date(row, "business_date"),
                        Columns.text(row, "actor_name"),
                        Columns.text(row, "actor_org_name"),
                        Columns.text(row, "action"),
                        row.get("from_state", String.class),
                        row.get("to_state", String.class),
                        row.get("note", String.class)))
                .all();
    }

    /** Who did it; the platform itself has neither user nor organisation. */
    public record Actor(
            @Nullable UUID user, String name, @Nullable UUID organisation, String organisationName) {

        public static final Actor PLATFORM = new Actor(null, "平台", null, "知融");

        public static Actor of(CurrentUser user) {
            return new Actor(
                    user.id(),
                    user.displayName(),
                    user.organisationId(),
                    user.organisation().name());
        }
    }
}
