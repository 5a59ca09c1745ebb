package app.zhirong.enterprise.store;

import app.zhirong.enterprise.domain.Registration;
import app.zhirong.enterprise.domain.RegistrationState;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of registrations: one per enterprise, with the papers handed in last. */
@Component
public class RegistrationStore {

    private static final String SELECT = """
            select r.id, r.version, r.region, r.state, r.name, r.uscc, r.uscc_doubtful, r.applicant_name, r.licence_file,
                   r.letter_file, r.submitted_at, r.decided_by_name, r.decided_at, r.reason
            from enterprise.registration r
            """;
    private static final String BY_ID = SELECT + " where r.id = :id";
    private static final String LOCK = BY_ID + " for no key update";
    private static final String FITS = " where (:state::text is null or r.state = :state) ";
    // the queue: who came first stands first
    private static final String PAGE = SELECT + FITS + """
               and (:after::uuid is null or r.id > :after)
             order by r.id
             limit :limit
            """;
    private static final String COUNT = "select count(*) from enterprise.registration r" + FITS;
    // the visitor role sees no table
    private static final String HAND_IN_AS_VISITOR = """
            select enterprise.hand_in_registration(:id, :region, :name, :uscc, :doubtful, :applicant, :licence, :letter,
                                                   :at)
            """;
    private static final String INSERT = """
            insert into enterprise.registration (id, region, state, name, uscc, uscc_doubtful, applicant_name,
                                                 licence_file, letter_file, submitted_at)
            values (:id, :region, 'SUBMITTED', :name, :uscc, :doubtful, :applicant, :licence, :letter, :at)
            """;
    private static final String RESUBMIT = """
            update enterprise.registration
            set state = 'SUBMITTED', applicant_name = :applicant, licence_file = :licence, letter_file = :letter,
              submitted_at = :at, decided_by_org = null, decided_by_name = null, decided_at = null, reason = null,
              version = version + 1
            where id = :id
            """;
    private static final String DECIDE = """
            update enterprise.registration
            set state = :state, decided_by_org = :org, decided_by_name = :orgName, decided_at = :at, reason = :reason,
              version = version + 1
            where id = :id
            """;

    private final DatabaseClient database;

    RegistrationStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Registration> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(RegistrationStore::map).one();
    }

    public Mono<Registration> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).map(RegistrationStore::map).one();
    }

    public Mono<Page<Registration>> page(@Nullable RegistrationState state, @Nullable UUID after, int limit) {
        var rows = Bind.values()
                .with("state", state, String.class)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(RegistrationStore::map)
                .all()
                .collectList();
        var total = Bind.values()
                .with("state", state, String.class)
                .to(database.sql(COUNT))
                .mapValue(Long.class)
                .one();
        return rows.flatMap(found -> total.map(count ->
                Page.cut(found, limit, count, registration -> registration.id().toString())));
    }

    public Mono<Void> handInAsVisitor(Registration registration) {
        return handIn(HAND_IN_AS_VISITOR, registration);
    }

    public Mono<Void> insert(Registration registration) {
        return handIn(INSERT, registration);
    }

    private Mono<Void> handIn(String sql, Registration registration) {
        return Bind.values()
                .with("id", registration.id())
                .with("region", registration.region())
                .with("name", registration.name())
                .with("uscc", registration.uscc(), String.class)
                .with("doubtful", registration.usccDoubtful())
                .with("applicant", registration.applicantName())
                .with("licence", registration.licenceFile())
                .with("letter", registration.letterFile())
                .with("at", registration.submittedAt())
                .to(database.sql(sql))
                .then();
    }

    public Mono<Void> resubmit(UUID id, String applicant, UUID licence, UUID letter, Instant at) {
        return database.sql(RESUBMIT)
                .bind("applicant", applicant)
                .bind("licence", licence)
                .bind("letter", letter)
                .bind("at", at)
                .bind("id", id)
                .then();
    }

    /** @param reason absent when verified */
    public Mono<Void> decide(
            UUID id, RegistrationState state, UUID org, String orgName, Instant at, @Nullable String reason) {
        return Bind.values()
                .with("state", state)
                .with("org", org)
                .with("orgName", orgName)
                .with("at", at)
                .with("reason", reason, String.class)
                .with("id", id)
                .to(database.sql(DECIDE))
                .then();
    }

    private static Registration map(Readable row) {
        return new Registration(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.number(row, "region"),
                Columns.choice(row, "state", RegistrationState.class),
                Columns.text(row, "name"),
                row.get("uscc", String.class),
                Columns.flag(row, "uscc_doubtful"),
                Columns.text(row, "applicant_name"),
                Columns.id(row, "licence_file"),
                Columns.id(row, "letter_file"),
                Columns.time(row, "submitted_at"),
                row.get("decided_by_name", String.class),
                row.get("decided_at", Instant.class),
                row.get("reason", String.class));
    }
}
