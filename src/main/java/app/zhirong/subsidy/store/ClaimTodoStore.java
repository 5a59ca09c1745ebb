package app.zhirong.subsidy.store;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Role;
import app.zhirong.platform.database.Columns;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Batch.BatchState;
import app.zhirong.subsidy.domain.Claim;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What of claims and lists waits for one person. */
@Component
public class ClaimTodoStore {

    private static final String CLAIMS = ClaimRows.SELECT + """
            where (:enterprise and c.owner_org = any(:orgs) and c.state in ('DRAFT', 'RETURNED'))
               or (:bank and c.bank_org = any(:orgs) and c.certification is null
                   and c.state in ('DRAFT', 'SUBMITTED', 'UNDER_FIRST_REVIEW', 'RETURNED'))
               or (:reviewer and c.first_region = :region and c.state in ('SUBMITTED', 'UNDER_FIRST_REVIEW'))
               or (:reviewer and c.second_region = :region
                   and (c.state = 'RECOMMENDED' or (c.state = 'UNDER_SECOND_REVIEW' and c.proposed_amount is null)
                        or (c.state = 'PROPOSED' and c.batch_id is null)))
               or (:leader and c.second_region = :region
                   and (c.state = 'SUSPENDED' or (c.state = 'UNDER_SECOND_REVIEW' and c.proposed_amount is not null)))
               or (:finance and c.second_region = :region and c.state in ('APPROVED', 'PAYMENT_RETURNED'))
            order by c.state_since, c.id
            limit :limit
            """;
    private static final String LISTS = """
            select b.id from subsidy.batch b
            where b.owner_org = any(:orgs)
              and ((b.state = 'DRAFT' and exists (select from subsidy.claim c where c.batch_id = b.id))
                   or (b.state = 'ON_NOTICE' and b.notice_to < :today
                       and exists (select from subsidy.claim c where c.batch_id = b.id and c.state = 'ON_NOTICE')))
            order by b.id
            limit :limit
            """;
    private static final String NEXT_DUE = """
            select min(due) from (
              select min(correction_due) + 1 as due from subsidy.claim where state = 'RETURNED' and correction_due >= :after
              union all
              select min(notice_to) + 1 from subsidy.batch where state = 'ON_NOTICE' and notice_to >= :after) deadlines
            """;

    private final DatabaseClient database;
    private final BatchStore batches;

    ClaimTodoStore(DatabaseClient database, BatchStore batches) {
        this.database = database;
        this.batches = batches;
    }

    public Flux<Claim> claims(CurrentUser by, int limit) {
        var kind = by.organisation().kind();
        boolean bureau = kind == OrganisationKind.BUREAU;
        return database.sql(CLAIMS)
                .bind("enterprise", kind == OrganisationKind.ENTERPRISE)
                .bind("bank", by.is(Role.BANK_OFFICER) || by.is(Role.BANK_OPERATIONS))
                .bind("reviewer", bureau && by.is(Role.BUREAU_REVIEWER))
                .bind("leader", bureau && by.is(Role.BUREAU_DECISION_MAKER))
                .bind("finance", bureau && by.is(Role.BUREAU_FINANCE))
                .bind("region", by.organisation().region())
                .bind("orgs", by.organisations().toArray(UUID[]::new))
                .bind("limit", limit)
                .map(ClaimRows::map)
                .all();
    }

    /** Lists to be published or approved, for the decision-maker. */
    public Flux<Batch> lists(CurrentUser by, LocalDate today, int limit) {
        return database.sql(LISTS)
                .bind("orgs", by.organisations().toArray(UUID[]::new))
                .bind("today", today)
                .bind("limit", limit)
                .map(row -> Columns.id(row, "id"))
                .all()
                .collectList()
                .flatMapIterable(found -> found)
                .concatMap(batches::find)
                .filter(batch -> batch.state() != BatchState.CLOSED);
    }

    /** The first day after the given one on which a correction is forfeited or a notice has run its time. */
    public Mono<LocalDate> nextDue(LocalDate after) {
        return database.sql(NEXT_DUE)
                .bind("after", after)
                .map(row -> Optional.ofNullable(row.get(0, LocalDate.class)))
                .one()
                .flatMap(Mono::justOrEmpty);
    }
}
