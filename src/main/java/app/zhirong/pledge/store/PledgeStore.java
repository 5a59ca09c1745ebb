package app.zhirong.pledge.store;

import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.platform.database.Constraint;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.PledgeRegistrationState;
import app.zhirong.pledge.domain.PledgedRight;
import app.zhirong.pledge.domain.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of registrations and their rights; nothing but {@link #move} writes a state. */
@Component
public class PledgeStore {

    private static final String NEXT_NUMBER = """
            select 'ZY-' || :year || '-' || lpad(nextval('pledge.case_number')::text, 6, '0') as number
            """;
    private static final String INSERT = """
            insert into pledge.registration (id, registration_case_no, case_id, case_no, right_type, owner_org,
              pledgor_name, pledgor_uscc, bank_org, bank_name, region, loan_contract_no, loan_contract_date,
              pledge_contract_no, pledge_contract_date, principal_claim, secured_amount, debt_from, debt_to, state,
              opened_by, opened_at)
            values (:id, :number, :case, :caseNo, :rightType, :owner, :pledgor, :uscc, :bank, :bankName, :region,
              :loanNo, :loanDate, :pledgeNo, :pledgeDate, :principal, :secured, :debtFrom, :debtTo, :state, :by, :at)
            """;
    private static final String INSERT_RIGHT = """
            insert into pledge.registration_asset (registration_id, asset_id, position, kind, asset_no, title,
              nice_class, filing_date, grant_date, registration_date, expiry_date)
            values (:registration, :asset, :position, :kind, :assetNo, :title, :niceClass, :filing, :grant,
              :registered, :expiry)
            """;
    private static final String BY_ID = PledgeRows.SELECT + " where r.id = :id";
    private static final String LOCK = "select id from pledge.registration where id = :id for no key update";
    private static final String OF_CASE = PledgeRows.SELECT + " where r.case_id = :case order by r.id";
    private static final String REGISTERED = PledgeRows.SELECT + """
             join pledge.result d on d.registration_id = r.id and d.confirmed and d.outcome = 'REGISTERED'
             where d.decided_on between :from and :to order by d.decided_on, r.id
            """;
    private static final String MOVE = """
            update pledge.registration set state = :state, version = version + 1, ended_on = :endedOn,
              end_reason = :reason
            where id = :id
            """;
    private static final String DEADLINE = "update pledge.registration set file_by = :on where id = :id";
    private static final String TOUCH = "update pledge.registration set version = version + 1 where id = :id";
    private static final String PUBLISHED =
            "update pledge.registration set published_on = :on, version = version + 1 where id = :id";

    private final DatabaseClient database;

    PledgeStore(DatabaseClient database) {
        this.database = database;
    }

    /** The platform's next number, for example ZY-2026-000017. */
    public Mono<String> nextNumber(int year) {
        return database.sql(NEXT_NUMBER)
                .bind("year", String.valueOf(year))
                .map(row -> Columns.text(row, "number"))
                .one();
    }

    /** @throws app.zhirong.kernel.Problem 409 if the case has an open registration of the type */
    public Mono<Void> insert(Registration registration, UUID by, Instant at) {
        var terms = registration.terms();
        var parties = registration.parties();
        return Bind.values()
                .with("id", registration.id())
                .with("number", registration.registrationCaseNo())
                .with("case", registration.caseId())
                .with("caseNo", registration.caseNo())
                .with("rightType", registration.rightType())
                .with("owner", parties.pledgorOrg())
                .with("pledgor", parties.pledgorName())
                .with("uscc", parties.pledgorUscc(), String.class)
                .with("bank", parties.bankOrg())
                .with("bankName", parties.bankName())
                .with("region", registration.region())
                .with("loanNo", terms.loanContractNo())
                .with("loanDate", terms.loanContractDate())
                .with("pledgeNo", terms.pledgeContractNo())
                .with("pledgeDate", terms.pledgeContractDate())
                .with("principal", terms.principalClaim())
                .with("secured", terms.securedAmount())
                .with("debtFrom", terms.debtFrom())
                .with("debtTo", terms.debtTo())
                .with("state", registration.state())
                .with("by", by)
                .with("at", at)
                .to(database.sql(INSERT))
                .then()
                .transform(Constraint.refuses("registration_one_open", PledgeProblem.ALREADY_OPEN::problem))
                .then(insertRights(registration.id(), registration.rights()));
    }

    private Mono<Void> insertRights(UUID registration, List<PledgedRight> rights) {
        return Flux.range(0, rights.size())
                .concatMap(index -> {
                    var right = rights.get(index);
                    return Bind.values()
                            .with("registration", registration)
                            .with("asset", right.assetId())
                            .with("position", index + 1)
                            .with("kind", right.kind())
                            .with("assetNo", right.assetNo())
                            .with("title", right.title())
                            .with("niceClass", right.niceClass(), Integer.class)
                            .with("filing", right.filingDate(), LocalDate.class)
                            .with("grant", right.grantDate(), LocalDate.class)
                            .with("registered", right.registrationDate(), LocalDate.class)
                            .with("expiry", right.expiryDate())
                            .to(database.sql(INSERT_RIGHT))
                            .then();
                })
                .then();
    }

    public Mono<Registration> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(PledgeRows::map).one();
    }

    /** Locked until the end of the transaction, then read; empty when the caller may not see or not change it. */
    public Mono<Registration> lock(UUID id) {
        return database.sql(LOCK)
                .bind("id", id)
                .map(row -> Columns.id(row, "id"))
                .one()
                .flatMap(this::find);
    }

    public Flux<Registration> ofCase(UUID caseId) {
        return database.sql(OF_CASE).bind("case", caseId).map(PledgeRows::map).all();
    }

    public Flux<Registration> registeredBetween(LocalDate from, LocalDate to) {
        return database.sql(REGISTERED)
                .bind("from", from)
                .bind("to", to)
                .map(PledgeRows::map)
                .all();
    }

    /** @param ending day and reason; absent unless the registration ends */
    public Mono<Void> move(UUID id, PledgeRegistrationState to, @Nullable Ending ending) {
        return Bind.values()
                .with("id", id)
                .with("state", to)
                .with("endedOn", ending == null ? null : ending.on(), LocalDate.class)
                .with("reason", ending == null ? null : ending.reason(), String.class)
                .to(database.sql(MOVE))
                .then();
    }

    /** Until when it must be handed in at the office. */
    public Mono<Void> setDeadline(UUID id, LocalDate on) {
        return database.sql(DEADLINE).bind("id", id).bind("on", on).then();
    }

    /** Something of it changed, but not its state. */
    public Mono<Void> touch(UUID id) {
        return database.sql(TOUCH).bind("id", id).then();
    }

    public Mono<Void> publish(UUID id, LocalDate on) {
        return database.sql(PUBLISHED).bind("id", id).bind("on", on).then();
    }

    /** How a registration ended. */
    public record Ending(LocalDate on, String reason) {}
}
