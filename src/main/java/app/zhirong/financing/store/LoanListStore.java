package app.zhirong.financing.store;

import app.zhirong.financing.Loan;
import app.zhirong.financing.LoanRepayment;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Confirmed loans with contract and repayments, one statement each. */
@Component
public class LoanListStore {

    private static final String SELECT = """
            select l.id, l.case_id, a.case_no, a.enterprise_id, a.enterprise_name, a.bank_id, a.bank_name, a.region,
                   l.amount, a.outstanding_balance, l.disbursed_on, a.settled_on, a.registered_on,
                   k.loan_contract_no, k.loan_contract_date, k.pledge_contract_no, k.pledge_contract_date,
                   k.principal_claim, k.secured_amount, k.debt_from, k.debt_to, k.annual_rate, k.ip_share, k.insured, k.file_ids,
                   (select coalesce(array_agg(c.asset_id order by c.asset_id), '{}')
                    from financing.collateral c where c.case_id = l.case_id) as asset_ids,
                   (select coalesce(json_agg(json_build_object(
                             'paidOn', r.paid_on, 'principal', r.principal::text, 'interest', r.interest::text,
                             'penaltyInterest', r.penalty_interest::text, 'overdue', r.overdue) order by r.paid_on, r.id), '[]')
                    from financing.repayment r where r.loan_id = l.id and r.cancelled_at is null) as repayments
            from financing.loan l
            join financing.application a on a.id = l.case_id
            join financing.contract k on k.case_id = l.case_id
            where l.confirmed_at is not null
            """;
    private static final String BY_ID = SELECT + " and l.id = :id";
    private static final String OF_ENTERPRISE =
            SELECT + " and l.enterprise_id = :enterprise order by l.disbursed_on desc, l.id desc";
    private static final String PAGE = SELECT + """
              and (:settled::boolean is null or (a.settled_on is not null) = :settled)
              and (:after::uuid is null or l.id < :after)
            order by l.id desc limit :limit
            """;
    private static final String COUNT = """
            select count(*) from financing.loan l join financing.application a on a.id = l.case_id
            where l.confirmed_at is not null and (:settled::boolean is null or (a.settled_on is not null) = :settled)
            """;
    private static final String SHOW = """
            insert into financing.share (resource_id, org_id, purpose, granted_by) values (:case, :org, 'CLAIM', :by)
            on conflict (resource_id, org_id, purpose) do nothing
            """;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<LoanRepayment>> REPAYMENTS = new TypeReference<>() {};

    private final DatabaseClient database;

    LoanListStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Loan> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(LoanListStore::map).one();
    }

    public Flux<Loan> ofEnterprise(UUID enterprise) {
        return database.sql(OF_ENTERPRISE)
                .bind("enterprise", enterprise)
                .map(LoanListStore::map)
                .all();
    }

    /** One more than asked for, if there is one. */
    public Mono<List<Loan>> page(@Nullable Boolean settled, @Nullable UUID after, int limit) {
        return Bind.values()
                .with("settled", settled, Boolean.class)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(LoanListStore::map)
                .all()
                .collectList();
    }

    public Mono<Long> count(@Nullable Boolean settled) {
        return Bind.values()
                .with("settled", settled, Boolean.class)
                .to(database.sql(COUNT))
                .mapValue(Long.class)
                .one();
    }

    public Mono<Void> show(UUID caseId, UUID organisation, UUID by) {
        return database.sql(SHOW)
                .bind("case", caseId)
                .bind("org", organisation)
                .bind("by", by)
                .then();
    }

    private static Loan map(Readable row) {
        var contract = AgreementStore.readContract(row);
        return new Loan(
                Columns.id(row, "id"),
                Columns.id(row, "case_id"),
                Columns.text(row, "case_no"),
                Columns.id(row, "enterprise_id"),
                Columns.text(row, "enterprise_name"),
                Columns.id(row, "bank_id"),
                Columns.text(row, "bank_name"),
                Columns.number(row, "region"),
                Columns.money(row, "amount"),
                Columns.money(row, "outstanding_balance"),
                contract.loanContractNo(),
                contract.loanContractDate(),
                contract.pledgeContractNo(),
                contract.pledgeContractDate(),
                contract.debtFrom(),
                contract.debtTo(),
                contract.annualRate(),
                Columns.date(row, "disbursed_on"),
                row.get("settled_on", LocalDate.class),
                row.get("registered_on", LocalDate.class),
                contract.ipShare(),
                contract.insured(),
                List.of(Columns.get(row, "asset_ids", UUID[].class)),
                JSON.readValue(Columns.get(row, "repayments", Json.class).asString(), REPAYMENTS));
    }
}
