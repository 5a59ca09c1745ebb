package app.zhirong.financing.store;

import app.zhirong.financing.domain.AdoptedValue;
import app.zhirong.financing.domain.RejectionReason;
import app.zhirong.financing.domain.Review;
import app.zhirong.financing.domain.Review.CreditProposal;
import app.zhirong.financing.domain.Review.Opinion;
import app.zhirong.financing.domain.ReviewCheck;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of the bank's own work on cases. */
@Component
public class ReviewStore {

    private static final String BEGIN = """
            insert into financing.bank_review (case_id, bank_id, officer_id, officer_name, taken_up_on, updated_at)
            values (:case, :bank, :officer, :name, :on, :at)
            """;
    private static final String SAVE = """
            update financing.bank_review set ticks = :ticks, checked_files = :files, value_kind = :kind,
                valued_on = :valuedOn, value_basis = :basis, memo = :memo, amount = :amount, annual_rate = :rate,
                term_months = :term, conditions = :conditions, updated_at = :at
            where case_id = :case
            """;
    private static final String PROPOSE = """
            update financing.bank_review set proposal = :proposal, reason_code = :reason, reason_text = :text,
                sent_back_note = '', updated_at = :at
            where case_id = :case
            """;
    private static final String SEND_BACK = """
            update financing.bank_review set proposal = null, sent_back_note = :note, updated_at = :at where case_id = :case
            """;
    private static final String DELEGATE = """
            update financing.bank_review set officer_id = :officer, officer_name = :name where case_id = :case
            """;
    private static final String OF_CASE = """
            select officer_id, officer_name, taken_up_on, ticks, checked_files, value_kind, valued_on, value_basis, memo,
                   amount, annual_rate, term_months, conditions, proposal, reason_code, reason_text, sent_back_note
            from financing.bank_review where case_id = :case
            """;
    private static final String DROP_VALUES = "delete from financing.adopted_value where case_id = :case";
    private static final String ADD_VALUE = """
            insert into financing.adopted_value (case_id, asset_id, bank_id, adopted_value, pledge_rate)
            values (:case, :asset, :bank, :value, :rate)
            """;
    private static final String VALUES = """
            select asset_id, adopted_value, pledge_rate from financing.adopted_value where case_id = :case order by asset_id
            """;

    private final DatabaseClient database;

    ReviewStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> begin(UUID caseId, UUID bank, UUID officer, String name, LocalDate on, Instant at) {
        return database.sql(BEGIN)
                .bind("case", caseId)
                .bind("bank", bank)
                .bind("officer", officer)
                .bind("name", name)
                .bind("on", on)
                .bind("at", at)
                .then();
    }

    public Mono<Void> save(UUID caseId, UUID bank, Opinion opinion, Instant at) {
        return Bind.values()
                .with("ticks", opinion.ticks().stream().map(ReviewCheck::name).toArray(String[]::new))
                .with("files", opinion.checkedFiles().toArray(UUID[]::new))
                .with("kind", opinion.valueKind(), ValueKind.class)
                .with("valuedOn", opinion.valuedOn(), LocalDate.class)
                .with("basis", opinion.valueBasis())
                .with("memo", opinion.memo())
                .with("amount", opinion.amount(), Money.class)
                .with("rate", opinion.annualRate(), BigDecimal.class)
                .with("term", opinion.termMonths(), Integer.class)
                .with("conditions", opinion.conditions())
                .with("at", at)
                .with("case", caseId)
                .to(database.sql(SAVE))
                .then()
                .then(database.sql(DROP_VALUES).bind("case", caseId).then())
                .thenMany(Flux.fromIterable(opinion.adoptedValues()))
                .concatMap(value -> add(caseId, bank, value))
                .then();
    }

    private Mono<Void> add(UUID caseId, UUID bank, AdoptedValue value) {
        return database.sql(ADD_VALUE)
                .bind("case", caseId)
                .bind("asset", value.assetId())
                .bind("bank", bank)
                .bind("value", value.value().yuan())
                .bind("rate", value.pledgeRate())
                .then();
    }

    public Mono<Void> propose(
            UUID caseId, CreditProposal proposal, @Nullable RejectionReason reason, String text, Instant at) {
        return Bind.values()
                .with("proposal", proposal)
                .with("reason", reason, RejectionReason.class)
                .with("text", text)
                .with("at", at)
                .with("case", caseId)
                .to(database.sql(PROPOSE))
                .then();
    }

    public Mono<Void> sendBack(UUID caseId, String note, Instant at) {
        return database.sql(SEND_BACK)
                .bind("note", note)
                .bind("at", at)
                .bind("case", caseId)
                .then();
    }

    public Mono<Void> delegate(UUID caseId, UUID officer, String name) {
        return database.sql(DELEGATE)
                .bind("officer", officer)
                .bind("name", name)
                .bind("case", caseId)
                .then();
    }

    /** Empty unless the caller is of the bank and the case was taken up. */
    public Mono<Review> ofCase(UUID caseId) {
        return database.sql(VALUES)
                .bind("case", caseId)
                .map(row -> new AdoptedValue(
                        Columns.id(row, "asset_id"),
                        Columns.money(row, "adopted_value"),
                        Columns.get(row, "pledge_rate", BigDecimal.class)))
                .all()
                .collectList()
                .flatMap(values -> database.sql(OF_CASE)
                        .bind("case", caseId)
                        .map(row -> map(row, values))
                        .one());
    }

    private static Review map(Readable row, List<AdoptedValue> values) {
        var opinion = new Opinion(
                Arrays.stream(Columns.get(row, "ticks", String[].class))
                        .map(ReviewCheck::valueOf)
                        .collect(Collectors.toSet()),
                Set.of(Columns.get(row, "checked_files", UUID[].class)),
                Columns.choiceIfAny(row, "value_kind", ValueKind.class),
                row.get("valued_on", LocalDate.class),
                Columns.text(row, "value_basis"),
                Columns.text(row, "memo"),
                Columns.moneyIfAny(row, "amount"),
                row.get("annual_rate", BigDecimal.class),
                row.get("term_months", Integer.class),
                Columns.text(row, "conditions"),
                values);
        return new Review(
                Columns.id(row, "officer_id"),
                Columns.text(row, "officer_name"),
                Columns.date(row, "taken_up_on"),
                opinion,
                Columns.choiceIfAny(row, "proposal", CreditProposal.class),
                Columns.choiceIfAny(row, "reason_code", RejectionReason.class),
                Columns.text(row, "reason_text"),
                Columns.text(row, "sent_back_note"));
    }
}
