package app.zhirong.financing.store;

import app.zhirong.financing.FinancingState;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.ProductTerms;
import app.zhirong.kernel.Money;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of the shared facts of cases. */
@Component
public class ApplicationStore {

    private static final String NEXT_NUMBER = "select nextval('financing.case_number')";
    private static final String INSERT = """
            insert into financing.application (id, case_no, enterprise_id, enterprise_name, enterprise_uscc,
                enterprise_phone, bank_id, bank_name, bank_phone, region, product_id, product_version, product_name,
                product_terms, state, state_since, created_by, created_at)
            values (:id, :caseNo, :enterprise, :enterpriseName, :uscc, :enterprisePhone, :bank, :bankName, :bankPhone,
                :region, :product, :productVersion, :productName, :terms, 'DRAFT', :since, :by, :at)
            """;
    private static final String BY_ID = ApplicationRows.SELECT + " where a.id = :id";
    private static final String LOCK = "select id from financing.application where id = :id for update";
    private static final String MOVE = """
            update financing.application
            set state = :state, state_since = case when state = :state then state_since else :since end,
                due_on = :due, version = version + 1
            where id = :id
            """;
    private static final String TOUCH = "update financing.application set version = version + 1 where id = :id";
    private static final String SEND = """
            update financing.application set submitted_on = coalesce(submitted_on, :on), product_version = :version,
                product_terms = :terms where id = :id
            """;
    private static final String NEXT_ROUND = "update financing.application set round = round + 1 where id = :id";
    private static final String CREDIT_LINE = "update financing.application set credit_line = :amount where id = :id";
    private static final String DISBURSED = """
            update financing.application
            set disbursed_amount = :amount, outstanding_balance = :amount, disbursed_on = :on where id = :id
            """;
    private static final String BALANCE =
            "update financing.application set outstanding_balance = :amount where id = :id";
    private static final String SETTLED = "update financing.application set settled_on = :on where id = :id";
    private static final String REGISTERED = """
            update financing.application a
            set registered_secured_amount = (select sum(g.secured_amount) from financing.registration g where g.case_id = a.id),
                registered_on = (select max(g.registered_on) from financing.registration g where g.case_id = a.id),
                version = version + 1
            where a.id = :id
            """;
    private static final String OVERDUE = """
            select id from financing.application
            where state in ('OFFERED', 'RETURNED') and due_on < :today order by id limit 200
            """;
    private static final String NEXT_LAPSE = """
            select min(due_on) + 1 from financing.application where state in ('OFFERED', 'RETURNED') and due_on >= :after
            """;

    private final DatabaseClient database;

    ApplicationStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Long> nextNumber() {
        return database.sql(NEXT_NUMBER).mapValue(Long.class).one();
    }

    public Mono<Void> insert(CaseFile file, UUID by, Instant at) {
        return Bind.values()
                .with("id", file.id())
                .with("caseNo", file.caseNo())
                .with("enterprise", file.enterprise().id())
                .with("enterpriseName", file.enterprise().name())
                .with("uscc", file.enterprise().uscc(), String.class)
                .with("enterprisePhone", file.enterprise().phone())
                .with("bank", file.bank().id())
                .with("bankName", file.bank().name())
                .with("bankPhone", file.bank().phone())
                .with("region", file.region())
                .with("product", file.productId())
                .with("productVersion", file.productVersion())
                .with("productName", file.productName())
                .with("terms", ApplicationRows.json(file.terms()))
                .with("since", file.stateSince())
                .with("by", by)
                .with("at", at)
                .to(database.sql(INSERT))
                .then();
    }

    public Mono<CaseFile> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(ApplicationRows::map).one();
    }

    /** The case, locked if the caller is one of its parties. */
    public Mono<CaseFile> lock(UUID id) {
        return database.sql(LOCK)
                .bind("id", id)
                .map(row -> Columns.id(row, "id"))
                .all()
                .then(Mono.defer(() -> find(id)));
    }

    public Mono<Void> move(UUID id, FinancingState to, LocalDate since, @Nullable LocalDate due) {
        return Bind.values()
                .with("state", to)
                .with("since", since)
                .with("due", due, LocalDate.class)
                .with("id", id)
                .to(database.sql(MOVE))
                .then();
    }

    /** The case has changed somewhere, but not its state. */
    public Mono<Void> touch(UUID id) {
        return database.sql(TOUCH).bind("id", id).then();
    }

    public Mono<Void> send(UUID id, LocalDate on, int productVersion, ProductTerms terms) {
        return database.sql(SEND)
                .bind("on", on)
                .bind("version", productVersion)
                .bind("terms", ApplicationRows.json(terms))
                .bind("id", id)
                .then();
    }

    public Mono<Void> nextRound(UUID id) {
        return database.sql(NEXT_ROUND).bind("id", id).then();
    }

    public Mono<Void> setCreditLine(UUID id, Money amount) {
        return database.sql(CREDIT_LINE)
                .bind("amount", amount.yuan())
                .bind("id", id)
                .then();
    }

    public Mono<Void> setDisbursed(UUID id, Money amount, LocalDate on) {
        return database.sql(DISBURSED)
                .bind("amount", amount.yuan())
                .bind("on", on)
                .bind("id", id)
                .then();
    }

    public Mono<Void> setBalance(UUID id, Money amount) {
        return database.sql(BALANCE)
                .bind("amount", amount.yuan())
                .bind("id", id)
                .then();
    }

    public Mono<Void> setSettled(UUID id, LocalDate on) {
        return database.sql(SETTLED).bind("on", on).bind("id", id).then();
    }

    /** Sums the registrations of the case up. */
    public Mono<Void> sumRegistrations(UUID id) {
        return database.sql(REGISTERED).bind("id", id).then();
    }

    /** Cases whose offer or return was not answered in time. */
    public Flux<UUID> overdue(LocalDate today) {
        return database.sql(OVERDUE)
                .bind("today", today)
                .map(row -> Columns.id(row, "id"))
                .all();
    }

    /** The first day after the given one on which an unanswered offer or return lapses; empty when none waits. */
    public Mono<LocalDate> nextLapse(LocalDate after) {
        return database.sql(NEXT_LAPSE)
                .bind("after", after)
                .map(row -> Optional.ofNullable(row.get(0, LocalDate.class)))
                .one()
                .flatMap(Mono::justOrEmpty);
    }
}
