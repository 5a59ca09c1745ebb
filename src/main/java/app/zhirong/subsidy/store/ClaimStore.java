package app.zhirong.subsidy.store;

import app.zhirong.kernel.Money;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.platform.database.Constraint;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimFacts;
import app.zhirong.subsidy.domain.PastAwards.Award;
import app.zhirong.subsidy.domain.ReviewChecks.OtherClaim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of claims. */
@Component
public class ClaimStore {

    private static final String INSERT = """
            insert into subsidy.claim (id, claim_no, call_id, policy_version_id, policy_code, owner_org, enterprise_name,
                enterprise_uscc, bank_org, bank_name, loan_id, case_id, region, first_region, second_region, state,
                state_since, facts, asset_nos, settled_on, declaration, created_by, created_at)
            values (:id, 'TX-' || :year || '-' || lpad(nextval('subsidy.claim_number')::text, 6, '0'), :call,
                :policyVersion, :policyCode, :owner, :enterprise, :uscc, :bank, :bankName, :loan, :case, :region, :first,
                :second, 'DRAFT', :since, :facts, :assetNos, :settled, :declaration, :by, :at)
            """;
    private static final String BY_ID = ClaimRows.SELECT + "where c.id = :id";
    private static final String LOCK =
            "select c.id from subsidy.claim c where c.id = any(:ids) order by c.id for update";
    private static final String BY_IDS = ClaimRows.SELECT + "where c.id = any(:ids) order by c.id";
    private static final String OF_BATCH = ClaimRows.SELECT + "where c.batch_id = :batch order by c.line_no, c.id";
    private static final String LOCK_FAMILY = """
            select f.id from subsidy.claim f join subsidy.claim c on c.owner_org = f.owner_org and c.policy_code = f.policy_code
            where c.id = :id
            order by f.id for update of f
            """;
    // what is proposed already counts too: two proposals at once must not both fill the same cap
    private static final String AWARDS = """
            select policy_code, loan_id, settled_on, declared_on, proposed_amount from subsidy.claim
            where owner_org = :owner and policy_code = :policy and id <> :but and proposed_amount is not null
              and declared_on is not null and settled_on is not null and state not in ('REJECTED', 'WITHDRAWN', 'FORFEITED')
            """;
    private static final String OTHERS = """
            select claim_no, policy_code, state, extract(year from coalesce(declared_on, state_since))::int as year,
                   coalesce(proposed_amount, claimed_amount) as amount
            from subsidy.claim where loan_id = :loan and id <> :but and declared_on is not null order by id
            """;
    private static final String CLAIMED = """
            select exists (select from subsidy.claim where loan_id = :loan and call_id = :call
                           and state not in ('REJECTED', 'WITHDRAWN', 'FORFEITED'))
            """;
    private static final String OVERDUE = """
            select c.id from subsidy.claim c where c.state = 'RETURNED' and c.correction_due < :today order by c.id
            """;

    private final DatabaseClient database;

    ClaimStore(DatabaseClient database) {
        this.database = database;
    }

    /** @throws app.zhirong.kernel.Problem 409 if the loan is claimed under the call already */
    public Mono<Void> insert(Claim claim) {
        var parties = claim.parties();
        return Bind.values()
                .with("id", claim.id())
                .with("year", String.valueOf(claim.stateSince().getYear()))
                .with("call", claim.callId())
                .with("policyVersion", claim.policyVersionId())
                .with("policyCode", claim.policyCode())
                .with("owner", parties.enterpriseId())
                .with("enterprise", parties.enterpriseName())
                .with("uscc", parties.enterpriseUscc(), String.class)
                .with("bank", parties.bankId())
                .with("bankName", parties.bankName())
                .with("loan", parties.loanId())
                .with("case", claim.facts().caseId())
                .with("region", parties.region())
                .with("first", parties.firstRegion())
                .with("second", parties.secondRegion())
                .with("since", claim.stateSince())
                .with("facts", JsonValues.of(claim.facts()))
                .with(
                        "assetNos",
                        claim.facts().rights().stream()
                                .map(ClaimFacts.ClaimedRight::assetNo)
                                .toArray(String[]::new))
                .with("settled", claim.facts().settledOn(), LocalDate.class)
                .with("declaration", JsonValues.of(claim.declaration()))
                .with("by", claim.createdBy())
                .with("at", claim.createdAt())
                .to(database.sql(INSERT))
                .then()
                .transform(Constraint.refuses(
                        "claim_one_live_per_loan_and_call", () -> SubsidyProblem.ALREADY_CLAIMED.at("/loanId")));
    }

    public Mono<Claim> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(ClaimRows::map).one();
    }

    /** Locked until the end of the transaction. */
    public Mono<Claim> lock(UUID id) {
        return lockAll(List.of(id)).next();
    }

    /** Locks in id order, then reads what the locks protect. */
    public Flux<Claim> lockAll(Collection<UUID> ids) {
        return database.sql(LOCK)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(row -> Columns.id(row, "id"))
                .all()
                .collectList()
                .flatMapMany(locked -> database.sql(BY_IDS)
                        .bind("ids", locked.toArray(UUID[]::new))
                        .map(ClaimRows::map)
                        .all());
    }

    /** The lines of a list, in their order. */
    public Flux<Claim> ofBatch(UUID batch) {
        return database.sql(OF_BATCH).bind("batch", batch).map(ClaimRows::map).all();
    }

    public Mono<Void> change(UUID id, ClaimState to, LocalDate since, ClaimChange change) {
        var sql = "update subsidy.claim set "
                + change.state(to, since).assignments()
                + "version = version + 1 where id = :id";
        var statement = database.sql(sql).bind("id", id);
        for (var column : change.columns().entrySet()) {
            statement = statement.bind(column.getKey(), column.getValue());
        }
        return statement.then();
    }

    /** What the enterprise was granted, or is about to be, under the policy besides this claim. */
    public Flux<Award> awards(UUID owner, String policyCode, UUID but) {
        return database.sql(AWARDS)
                .bind("owner", owner)
                .bind("policy", policyCode)
                .bind("but", but)
                .map(row -> new Award(
                        Columns.text(row, "policy_code"),
                        Columns.id(row, "loan_id").toString(),
                        Columns.date(row, "settled_on").getYear(),
                        Columns.date(row, "declared_on").getYear(),
                        Columns.money(row, "proposed_amount")))
                .all();
    }

    /**
     * The claim, locked together with all of its enterprise under the policy, so that two proposals that count against
     * the same cap take turns.
     */
    public Mono<Claim> lockFamily(UUID id) {
        return database.sql(LOCK_FAMILY)
                .bind("id", id)
                .map(row -> Columns.id(row, "id"))
                .all()
                .then(find(id));
    }

    /** Submitted claims for the same loan, under whatever policy and call. */
    public Flux<OtherClaim> othersForLoan(UUID loan, UUID but) {
        return database.sql(OTHERS)
                .bind("loan", loan)
                .bind("but", but)
                .map(row -> {
                    var amount = row.get("amount", BigDecimal.class);
                    return new OtherClaim(
                            Columns.text(row, "claim_no"),
                            Columns.text(row, "policy_code"),
                            Columns.choice(row, "state", ClaimState.class),
                            Columns.number(row, "year"),
                            amount == null ? null : new Money(amount));
                })
                .all();
    }

    /** Whether a claim for the loan lives under the call. */
    public Mono<Boolean> isClaimed(UUID loan, UUID call) {
        return database.sql(CLAIMED)
                .bind("loan", loan)
                .bind("call", call)
                .mapValue(Boolean.class)
                .one();
    }

    /** Returned claims whose correction is overdue. */
    public Flux<UUID> correctionMissed(LocalDate today) {
        return database.sql(OVERDUE)
                .bind("today", today)
                .map(row -> Columns.id(row, "id"))
                .all();
    }
}
