package app.zhirong.identity.store;

import app.zhirong.identity.IdentityProblem;
import app.zhirong.platform.database.Columns;
import app.zhirong.platform.database.Constraint;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of the four-eyes table; its constraints refuse the same person twice. */
@Component
public class SecondCheckStore {

    private static final String PROPOSE = """
            insert into identity.second_check (id, subject, matter, org_id, proposed_by, proposed_at)
            values (:id, :subject, :matter, :org, :by, :at)
            """;
    private static final String OPEN =
            "where subject = :subject and matter = :matter" + " and confirmed_at is null and withdrawn_at is null";
    private static final String CONFIRM =
            "update identity.second_check set confirmed_by = :by, confirmed_at = :at " + OPEN;
    private static final String WITHDRAW = "update identity.second_check set withdrawn_at = :at " + OPEN;
    private static final String PROPOSER = "select proposed_by from identity.second_check " + OPEN;

    private static final String PROPOSERS = """
            select subject, proposed_by from identity.second_check
            where subject = any (:subjects) and confirmed_at is null and withdrawn_at is null
            """;

    private final DatabaseClient database;

    SecondCheckStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> propose(UUID id, UUID subject, String matter, UUID org, UUID by, Instant at) {
        return database.sql(PROPOSE)
                .bind("id", id)
                .bind("subject", subject)
                .bind("matter", matter)
                .bind("org", org)
                .bind("by", by)
                .bind("at", at)
                .then()
                .transform(Constraint.refuses("second_check_open", IdentityProblem.ALREADY_PROPOSED::problem));
    }

    /** Empty when nothing waits. */
    public Mono<Long> confirm(UUID subject, String matter, UUID by, Instant at) {
        return database.sql(CONFIRM)
                .bind("subject", subject)
                .bind("matter", matter)
                .bind("by", by)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .transform(Constraint.refuses("second_check_two_people", IdentityProblem.SAME_PERSON::problem))
                .filter(rows -> rows > 0);
    }

    public Mono<Void> withdraw(UUID subject, String matter, Instant at) {
        return database.sql(WITHDRAW)
                .bind("subject", subject)
                .bind("matter", matter)
                .bind("at", at)
                .then();
    }

    public Mono<UUID> proposer(UUID subject, String matter) {
        return database.sql(PROPOSER)
                .bind("subject", subject)
                .bind("matter", matter)
                .mapValue(UUID.class)
                .one();
    }

    public Mono<Map<UUID, UUID>> proposers(Collection<UUID> subjects) {
        return database.sql(PROPOSERS)
                .bind("subjects", subjects.toArray(UUID[]::new))
                .map(row -> Map.entry(Columns.id(row, "subject"), Columns.id(row, "proposed_by")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
