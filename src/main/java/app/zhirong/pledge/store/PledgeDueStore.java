package app.zhirong.pledge.store;

import app.zhirong.platform.database.Columns;
import app.zhirong.pledge.PledgeRegistrationState;
import app.zhirong.pledge.RightType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the platform itself reads and notes: registrations that fall due, loans that were settled. */
@Component
public class PledgeDueStore {

    private static final String SELECT = """
            select r.id, r.registration_case_no, r.case_id, r.owner_org, r.bank_org, r.region, r.right_type, r.state,
              (select array_agg(a.asset_id order by a.asset_id) from pledge.registration_asset a
               where a.registration_id = r.id) as assets
            from pledge.registration r
            """;
    // two replicas share the work; a registration that somebody is changing comes next minute
    private static final String UNFILED = SELECT + """
             where r.state = 'CONFIRMED' and r.file_by < :today
             order by r.id limit 200 for no key update of r skip locked
            """;
    private static final String PAST_PERIOD = SELECT + """
             join pledge.result s on s.registration_id = r.id and s.confirmed
             where r.right_type = 'TRADEMARK' and r.state in ('REGISTERED', 'CANCELLING') and s.period_to < :today
             order by r.id limit 200 for no key update of r skip locked
            """;
    private static final String NEXT_UNFILED =
            "select min(file_by) + 1 as day from pledge.registration where state = 'CONFIRMED' and file_by >= :after";
    private static final String NEXT_PERIOD = """
            select min(s.period_to) + 1 as day
            from pledge.registration r join pledge.result s on s.registration_id = r.id and s.confirmed
            where r.right_type = 'TRADEMARK' and r.state in ('REGISTERED', 'CANCELLING') and s.period_to >= :after
            """;
    private static final String SETTLED = """
            update pledge.registration set settled_on = :on, version = version + 1
            where case_id = :case and settled_on is null
            """;

    private final DatabaseClient database;

    PledgeDueStore(DatabaseClient database) {
        this.database = database;
    }

    /** Confirmed, and the last day for the filing is over; locked. */
    public Flux<Due> unfiled(LocalDate today) {
        return find(UNFILED, today);
    }

    /** Trademarks whose registered period is over; locked. */
    public Flux<Due> pastPeriod(LocalDate today) {
        return find(PAST_PERIOD, today);
    }

    /** The next day on which a confirmed registration is withdrawn by itself; empty when there is none. */
    public Mono<LocalDate> nextUnfiled(LocalDate after) {
        return day(NEXT_UNFILED, after);
    }

    /** The next day on which a trademark's registration lapses; empty when there is none. */
    public Mono<LocalDate> nextPeriodEnd(LocalDate after) {
        return day(NEXT_PERIOD, after);
    }

    private Mono<LocalDate> day(String statement, LocalDate after) {
        return database.sql(statement)
                .bind("after", after)
                .map(row -> Optional.ofNullable(row.get("day", LocalDate.class)))
                .one()
                .flatMap(Mono::justOrEmpty);
    }

    public Mono<Void> markSettled(UUID caseId, LocalDate on) {
        return database.sql(SETTLED).bind("case", caseId).bind("on", on).then();
    }

    private Flux<Due> find(String statement, LocalDate today) {
        return database.sql(statement)
                .bind("today", today)
                .map(row -> new Due(
                        Columns.id(row, "id"),
                        Columns.text(row, "registration_case_no"),
                        Columns.id(row, "case_id"),
                        Columns.id(row, "owner_org"),
                        Columns.id(row, "bank_org"),
                        Columns.number(row, "region"),
                        Columns.choice(row, "right_type", RightType.class),
                        Columns.choice(row, "state", PledgeRegistrationState.class),
                        List.of(Columns.get(row, "assets", UUID[].class))))
                .all();
    }

    /** A registration that falls due. */
    public record Due(
            UUID id,
            String registrationCaseNo,
            UUID caseId,
            UUID owner,
            UUID bank,
            int region,
            RightType rightType,
            PledgeRegistrationState state,
            List<UUID> assetIds) {}
}
