package app.zhirong.financing.store;

import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Request;
import app.zhirong.financing.domain.Request.Paper;
import app.zhirong.financing.domain.RequestRound;
import app.zhirong.kernel.Money;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of what was asked for, with its papers, round by round. */
@Component
public class RequestStore {

    private static final String PUT = """
            insert into financing.request (case_id, round, enterprise_id, bank_id, amount, term_months, purpose,
                repayment_source, annual_revenue, outstanding_loans, asset_ids, credit_enquiry_consent)
            values (:case, :round, :enterprise, :bank, :amount, :term, :purpose, :source, :revenue, :loans, :assets, :consent)
            on conflict (case_id, round) do update set amount = excluded.amount, term_months = excluded.term_months,
                purpose = excluded.purpose, repayment_source = excluded.repayment_source,
                annual_revenue = excluded.annual_revenue, outstanding_loans = excluded.outstanding_loans,
                asset_ids = excluded.asset_ids, credit_enquiry_consent = excluded.credit_enquiry_consent
            """;
    private static final String DROP_PAPERS = "delete from financing.paper where case_id = :case and round = :round";
    private static final String ADD_PAPER = """
            insert into financing.paper (case_id, round, code, file_id, file_name, enterprise_id, bank_id, first_round)
            values (:case, :round, :code, :file, :name, :enterprise, :bank, :first)
            """;
    private static final String SEND = """
            update financing.request set submitted_at = :at, submitted_by = :by where case_id = :case and round = :round
            """;
    private static final String SEND_PAPERS =
            "update financing.paper set submitted = true where case_id = :case and round = :round";
    private static final String ROUNDS = """
            select q.round, q.amount, q.term_months, q.purpose, q.repayment_source, q.annual_revenue, q.outstanding_loans,
                   q.asset_ids, q.credit_enquiry_consent, q.submitted_at, q.submitted_by,
                   (select coalesce(json_agg(json_build_object('code', p.code, 'fileId', p.file_id, 'fileName', p.file_name,
                                                               'firstRound', p.first_round)
                                             order by p.code, p.file_id), '[]')
                    from financing.paper p where p.case_id = q.case_id and p.round = q.round) as papers
            from financing.request q where q.case_id = :case order by q.round desc
            """;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Paper>> PAPERS = new TypeReference<>() {};

    private final DatabaseClient database;

    RequestStore(DatabaseClient database) {
        this.database = database;
    }

    /** Writes the round that is not sent yet, whole. */
    public Mono<Void> put(CaseFile file, int round, Request request) {
        return Bind.values()
                .with("case", file.id())
                .with("round", round)
                .with("enterprise", file.enterprise().id())
                .with("bank", file.bank().id())
                .with("amount", request.amount(), Money.class)
                .with("term", request.termMonths(), Integer.class)
                .with("purpose", request.purpose())
                .with("source", request.repaymentSource())
                .with("revenue", request.annualRevenue(), Money.class)
                .with("loans", request.outstandingLoans(), Money.class)
                .with("assets", request.assetIds().toArray(UUID[]::new))
                .with("consent", request.creditEnquiryConsent())
                .to(database.sql(PUT))
                .then()
                .then(dropPapers(file.id(), round))
                .thenMany(Flux.fromIterable(request.papers()))
                .concatMap(paper -> add(file, round, paper))
                .then();
    }

    private Mono<Void> dropPapers(UUID caseId, int round) {
        return database.sql(DROP_PAPERS)
                .bind("case", caseId)
                .bind("round", round)
                .then();
    }

    private Mono<Void> add(CaseFile file, int round, Paper paper) {
        return Bind.values()
                .with("case", file.id())
                .with("round", round)
                .with("code", paper.code())
                .with("file", paper.fileId())
                .with("name", paper.fileName())
                .with("enterprise", file.enterprise().id())
                .with("bank", file.bank().id())
                .with("first", paper.firstRound())
                .to(database.sql(ADD_PAPER))
                .then();
    }

    /** From now on the round never changes and the bank sees it. */
    public Mono<Void> send(UUID caseId, int round, Instant at, String by) {
        return database.sql(SEND_PAPERS)
                .bind("case", caseId)
                .bind("round", round)
                .then()
                .then(database.sql(SEND)
                        .bind("at", at)
                        .bind("by", by)
                        .bind("case", caseId)
                        .bind("round", round)
                        .then());
    }

    /** Those that the caller may see, the newest first. */
    public Mono<List<RequestRound>> rounds(UUID caseId) {
        return database.sql(ROUNDS)
                .bind("case", caseId)
                .map(RequestStore::map)
                .all()
                .collectList();
    }

    private static RequestRound map(Readable row) {
        var request = new Request(
                Columns.moneyIfAny(row, "amount"),
                row.get("term_months", Integer.class),
                Columns.text(row, "purpose"),
                Columns.text(row, "repayment_source"),
                Columns.moneyIfAny(row, "annual_revenue"),
                Columns.moneyIfAny(row, "outstanding_loans"),
                Arrays.asList(Columns.get(row, "asset_ids", UUID[].class)),
                Columns.flag(row, "credit_enquiry_consent"),
                JSON.readValue(Columns.get(row, "papers", Json.class).asString(), PAPERS));
        return new RequestRound(
                Columns.number(row, "round"),
                request,
                row.get("submitted_at", Instant.class),
                row.get("submitted_by", String.class));
    }
}
