package app.zhirong.financing.store;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.LoanRepayment;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Disbursement;
import app.zhirong.financing.domain.RepaymentEntry;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.platform.database.Constraint;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of disbursements and repayments. */
@Component
public class LoanStore {

    private static final String ENTER = """
            insert into financing.loan (id, case_id, enterprise_id, bank_id, amount, disbursed_on, entered_by, entered_at)
            values (:id, :case, :enterprise, :bank, :amount, :on, :by, :at)
            """;
    private static final String CONFIRM = """
            update financing.loan set confirmed_by = :by, confirmed_at = :at where id = :id and confirmed_at is null
            """;
    private static final String DISCARD = """
            update financing.loan set discarded_at = :at where id = :id and confirmed_at is null
            """;
    private static final String LIVE = """
            select id, amount, disbursed_on, entered_by, confirmed_by from financing.loan
            where case_id = :case and discarded_at is null
            """;
    private static final String REPAY = """
            insert into financing.repayment (id, case_id, loan_id, enterprise_id, bank_id, paid_on, principal, interest,
                penalty_interest, overdue, recorded_by, recorded_at)
            values (:id, :case, :loan, :enterprise, :bank, :on, :principal, :interest, :penalty, :overdue, :by, :at)
            """;
    private static final String CANCEL = """
            update financing.repayment set cancelled_at = :at, cancelled_by = :by
            where id = :id and case_id = :case and cancelled_at is null
            """;
    private static final String REPAYMENTS = """
            select id, paid_on, principal, interest, penalty_interest, overdue, recorded_by, cancelled_by
            from financing.repayment where case_id = :case order by paid_on, id
            """;

    private final DatabaseClient database;

    LoanStore(DatabaseClient database) {
        this.database = database;
    }

    /** @throws app.zhirong.kernel.Problem 409 if one waits or counts already */
    public Mono<Void> enter(CaseFile file, Disbursement entry, Instant at) {
        return Bind.values()
                .with("id", entry.id())
                .with("case", file.id())
                .with("enterprise", file.enterprise().id())
                .with("bank", file.bank().id())
                .with("amount", entry.amount())
                .with("on", entry.disbursedOn())
                .with("by", entry.enteredBy())
                .with("at", at)
                .to(database.sql(ENTER))
                .then()
                .transform(Constraint.refuses("loan_one_per_case", FinancingProblem.ALREADY_ENTERED::problem));
    }

    public Mono<Void> confirm(UUID id, String by, Instant at) {
        return database.sql(CONFIRM)
                .bind("by", by)
                .bind("at", at)
                .bind("id", id)
                .then();
    }

    public Mono<Void> discard(UUID id, Instant at) {
        return database.sql(DISCARD).bind("at", at).bind("id", id).then();
    }

    /** The disbursement that waits or counts; empty when there is none or the caller may not see it. */
    public Mono<Disbursement> ofCase(UUID caseId) {
        return database.sql(LIVE)
                .bind("case", caseId)
                .map(row -> new Disbursement(
                        Columns.id(row, "id"),
                        Columns.money(row, "amount"),
                        Columns.date(row, "disbursed_on"),
                        Columns.text(row, "entered_by"),
                        row.get("confirmed_by", String.class)))
                .one();
    }

    public Mono<Void> repay(CaseFile file, UUID loan, RepaymentEntry entry, Instant at) {
        var paid = entry.paid();
        return Bind.values()
                .with("id", entry.id())
                .with("case", file.id())
                .with("loan", loan)
                .with("enterprise", file.enterprise().id())
                .with("bank", file.bank().id())
                .with("on", paid.paidOn())
                .with("principal", paid.principal())
                .with("interest", paid.interest())
                .with("penalty", paid.penaltyInterest())
                .with("overdue", paid.overdue())
                .with("by", entry.recordedBy())
                .with("at", at)
                .to(database.sql(REPAY))
                .then();
    }

    /** @return how many were cancelled, 0 or 1 */
    public Mono<Long> cancel(UUID caseId, UUID id, String by, Instant at) {
        return database.sql(CANCEL)
                .bind("at", at)
                .bind("by", by)
                .bind("id", id)
                .bind("case", caseId)
                .fetch()
                .rowsUpdated();
    }

    /** In order of payment, cancelled ones included. */
    public Mono<List<RepaymentEntry>> repayments(UUID caseId) {
        return database.sql(REPAYMENTS)
                .bind("case", caseId)
                .map(LoanStore::entry)
                .all()
                .collectList();
    }

    private static RepaymentEntry entry(Readable row) {
        return new RepaymentEntry(
                Columns.id(row, "id"),
                new LoanRepayment(
                        Columns.get(row, "paid_on", LocalDate.class),
                        Columns.money(row, "principal"),
                        Columns.money(row, "interest"),
                        Columns.money(row, "penalty_interest"),
                        Columns.flag(row, "overdue")),
                Columns.text(row, "recorded_by"),
                row.get("cancelled_by", String.class));
    }
}
