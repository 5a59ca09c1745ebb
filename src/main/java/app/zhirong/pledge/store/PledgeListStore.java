package app.zhirong.pledge.store;

import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.domain.RegistrationFilter;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list of registrations, newest first, by cursor. */
@Component
public class PledgeListStore {

    private static final String WHERE = """
             where (:state::text is null or r.state = :state)
               and (:rightType::text is null or r.right_type = :rightType)
               and (:case::uuid is null or r.case_id = :case)
               and (:keyword::text is null or strpos(r.pledgor_name, :keyword) > 0
                 or strpos(r.bank_name, :keyword) > 0 or r.registration_case_no = :keyword or r.case_no = :keyword
                 or exists (select from pledge.registration_asset k where k.registration_id = r.id
                            and (k.asset_no = :keyword or strpos(k.title, :keyword) > 0))
                 or exists (select from pledge.result n where n.registration_id = r.id
                            and n.registration_no = :keyword))
               and (:from::date is null or exists (select from pledge.result n where n.registration_id = r.id
                      and n.confirmed and n.outcome = 'REGISTERED' and n.decided_on >= :from))
               and (:to::date is null or exists (select from pledge.result n where n.registration_id = r.id
                      and n.confirmed and n.outcome = 'REGISTERED' and n.decided_on <= :to))
            """;
    private static final String PAGE = PledgeRows.SELECT + WHERE + """
               and (:after::uuid is null or r.id < :after)
             order by r.id desc
             limit :limit
            """;
    // what the parties, and nobody else, have to do something about
    private static final String WAITING = PledgeRows.SELECT + """
             where r.state in ('DRAFT', 'CONFIRMED', 'FILED', 'DEFECT', 'CANCELLING')
                or (r.state = 'REGISTERED' and (r.published_on is null or r.settled_on is not null))
             order by r.id
             limit :limit
            """;
    private static final String COUNT = "select count(*) from pledge.registration r" + WHERE;

    private final DatabaseClient database;

    PledgeListStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Page<Registration>> page(RegistrationFilter filter, @Nullable UUID after, int limit) {
        var rows = bind(filter)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(PledgeRows::map)
                .all()
                .collectList();
        var total = bind(filter).to(database.sql(COUNT)).mapValue(Long.class).one();
        return rows.flatMap(found ->
                total.map(count -> Page.cut(found, limit, count, row -> row.id().toString())));
    }

    /** Those that have not come to rest, the oldest first. */
    public Flux<Registration> waiting(int limit) {
        return database.sql(WAITING).bind("limit", limit).map(PledgeRows::map).all();
    }

    private static Bind bind(RegistrationFilter filter) {
        var keyword = filter.keyword();
        return Bind.values()
                .with("state", filter.state(), String.class)
                .with("rightType", filter.rightType(), String.class)
                .with("case", filter.caseId(), UUID.class)
                .with("from", filter.registeredFrom(), LocalDate.class)
                .with("to", filter.registeredTo(), LocalDate.class)
                .with("keyword", keyword == null || keyword.isBlank() ? null : keyword.strip(), String.class);
    }
}
