package app.zhirong.subsidy.store;

import app.zhirong.platform.database.Columns;
import app.zhirong.subsidy.domain.Objection;
import app.zhirong.subsidy.domain.Objection.ObjectionState;
import app.zhirong.subsidy.domain.ObjectionWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of objections; visitors leave one through a function of the database and never read any. */
@Component
public class ObjectionStore {

    private static final String RECEIVE = """
            select claim_id from subsidy.receive_objection(:id, :notice, :line, :name, :contact, :reason, :at, :today)
            """;
    private static final String OF_CLAIM = """
            select id, claim_id, real_name, contact, reason, received_at, state, answer, answered_by, answered_on
            from subsidy.objection where claim_id = :claim order by received_at, id
            """;
    private static final String OPEN =
            "select distinct claim_id from subsidy.objection where batch_id = :batch and state = 'OPEN'";
    private static final String ANSWER = """
            update subsidy.objection set state = :state, answer = :answer, answered_by = :by, answered_on = :on
            where claim_id = :claim and state = 'OPEN'
            """;

    private final DatabaseClient database;

    ObjectionStore(DatabaseClient database) {
        this.database = database;
    }

    /** @return the claim objected to; empty when the notice doesn't run or has no such line */
    public Mono<UUID> receive(UUID id, UUID notice, int line, ObjectionWords words, Instant at, LocalDate today) {
        return database.sql(RECEIVE)
                .bind("id", id)
                .bind("notice", notice)
                .bind("line", line)
                .bind("name", words.realName())
                .bind("contact", words.contact())
                .bind("reason", words.reason())
                .bind("at", at)
                .bind("today", today)
                .mapValue(UUID.class)
                .one();
    }

    public Flux<Objection> ofClaim(UUID claim) {
        return database.sql(OF_CLAIM)
                .bind("claim", claim)
                .map(row -> new Objection(
                        Columns.id(row, "id"),
                        Columns.id(row, "claim_id"),
                        Columns.text(row, "real_name"),
                        Columns.text(row, "contact"),
                        Columns.text(row, "reason"),
                        Columns.time(row, "received_at"),
                        Columns.choice(row, "state", ObjectionState.class),
                        row.get("answer", String.class),
                        row.get("answered_by", String.class),
                        row.get("answered_on", LocalDate.class)))
                .all();
    }

    /** Claims of a list with an objection that nobody has answered. */
    public Flux<UUID> openInBatch(UUID batch) {
        return database.sql(OPEN).bind("batch", batch).mapValue(UUID.class).all();
    }

    /** Answers all open objections to a line. */
    public Mono<Long> answer(UUID claim, ObjectionState verdict, String answer, String by, LocalDate on) {
        return database.sql(ANSWER)
                .bind("state", verdict.name())
                .bind("answer", answer)
                .bind("by", by)
                .bind("on", on)
                .bind("claim", claim)
                .fetch()
                .rowsUpdated();
    }
}
