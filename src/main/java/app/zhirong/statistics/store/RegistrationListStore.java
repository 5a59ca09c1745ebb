package app.zhirong.statistics.store;

import app.zhirong.kernel.Money;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.pledge.RightType;
import app.zhirong.statistics.domain.CountedRegistration;
import app.zhirong.statistics.domain.Position;
import app.zhirong.statistics.domain.RowFilter;
import app.zhirong.statistics.domain.Summed;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The registrations behind a figure, the latest first, by cursor. */
@Component
public class RegistrationListStore {

    private static final String SELECT = """
            select id, imported, pledgor_name, pledgor_uscc, pledgee_name, region, right_type, registration_no,
                   registered_on, amount, asset_count, first_time, ended_on
            from statistics.registration
            """;
    private static final String WHERE = """
             where (:from::date is null or registered_on >= :from)
               and (:to::date is null or registered_on <= :to)
               and (:codes::int4multirange is null or region <@ :codes::int4multirange)
               and (:rightType::text is null or right_type = :rightType)
               and (:imported::boolean is null or imported = :imported)
               and (:inclusive::boolean is null or (amount <= :inclusiveLimit) = :inclusive)
               and (:firstTime::boolean is null or first_time = :firstTime)
               and (:pledgee::text is null or pledgee_name = :pledgee)
               and (:keyword::text is null or strpos(pledgor_name, :keyword) > 0 or strpos(pledgee_name, :keyword) > 0
                    or registration_no = :keyword or pledgor_uscc = :keyword)
            """;
    private static final String ORDER = " order by registered_on desc, id desc";
    private static final String PAGE = SELECT + WHERE + """
               and (:afterDay::date is null or (registered_on, id) < (:afterDay, :afterId))
            """ + ORDER + " limit :limit";
    private static final String ALL = SELECT + WHERE + ORDER;
    private static final String SUM =
            "select count(*) as rows, coalesce(sum(amount), 0) as amount from statistics.registration" + WHERE;

    private final DatabaseClient database;

    RegistrationListStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Summed<CountedRegistration>> page(
            RowFilter filter, @Nullable String codes, Money inclusiveLimit, @Nullable Position after, int limit) {
        var rows = bind(filter, codes, inclusiveLimit)
                .with("afterDay", after == null ? null : after.day(), LocalDate.class)
                .with("afterId", after == null ? null : after.uuid(), UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(RegistrationListStore::map)
                .all()
                .collectList();
        var sums = bind(filter, codes, inclusiveLimit)
                .to(database.sql(SUM))
                .map(row -> new Sum(Columns.count(row, "rows"), Columns.money(row, "amount")))
                .one();
        return rows.flatMap(found -> sums.map(
                sum -> new Summed<>(Page.cut(found, limit, sum.rows(), RegistrationListStore::cursor), sum.amount())));
    }

    /** Every row, for an export. */
    public Flux<CountedRegistration> all(RowFilter filter, @Nullable String codes, Money inclusiveLimit) {
        return bind(filter, codes, inclusiveLimit)
                .to(database.sql(ALL))
                .map(RegistrationListStore::map)
                .all();
    }

    private static Bind bind(RowFilter filter, @Nullable String codes, Money inclusiveLimit) {
        return RowFilterBinding.period(filter, codes)
                .with("rightType", filter.rightType(), RightType.class)
                .with("imported", filter.imported(), Boolean.class)
                .with("inclusive", filter.inclusive(), Boolean.class)
                .with("inclusiveLimit", inclusiveLimit)
                .with("firstTime", filter.firstTime(), Boolean.class)
                .with("pledgee", RowFilterBinding.text(filter.pledgee()), String.class);
    }

    private static String cursor(CountedRegistration row) {
        return new Position(row.registeredOn().toString(), row.id().toString()).text();
    }

    private static CountedRegistration map(Readable row) {
        return new CountedRegistration(
                Columns.id(row, "id"),
                Columns.flag(row, "imported"),
                Columns.text(row, "pledgor_name"),
                row.get("pledgor_uscc", String.class),
                Columns.text(row, "pledgee_name"),
                Columns.number(row, "region"),
                Columns.choice(row, "right_type", RightType.class),
                Columns.text(row, "registration_no"),
                Columns.date(row, "registered_on"),
                Columns.money(row, "amount"),
                Columns.number(row, "asset_count"),
                Columns.flag(row, "first_time"),
                row.get("ended_on", LocalDate.class));
    }

    private record Sum(long rows, Money amount) {}
}
