package app.zhirong.statistics.store;

import app.zhirong.kernel.Money;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.statistics.domain.CountedParty;
import app.zhirong.statistics.domain.Position;
import app.zhirong.statistics.domain.RowFilter;
import app.zhirong.statistics.domain.Summed;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The enterprises behind a figure, each once, the largest first, by cursor. */
@Component
public class PartyListStore {

    // where an enterprise counts is decided before the district is filtered, as in the figures
    private static final String PARTIES = """
            with party as (
              select party_key,
                     (array_agg(pledgor_name order by registered_on desc, id desc))[1] as name,
                     (array_agg(pledgor_uscc order by registered_on desc, id desc))[1] as uscc,
                     (array_agg(region order by registered_on desc, id desc))[1] as region,
                     count(*) as registrations, sum(amount) as amount, bool_or(first_time) as first_time,
                     max(registered_on) as last_registered_on
              from statistics.registration
              where (:from::date is null or registered_on >= :from) and (:to::date is null or registered_on <= :to)
              group by party_key
            )
            """;
    private static final String WHERE = """
             from party
             where (:codes::int4multirange is null or region <@ :codes::int4multirange)
               and (:firstTime::boolean is null or first_time = :firstTime)
               and (:keyword::text is null or strpos(name, :keyword) > 0 or uscc = :keyword)
            """;
    private static final String PAGE = PARTIES + """
            select party_key, name, uscc, region, registrations, amount, first_time, last_registered_on
            """ + WHERE + """
               and (:afterAmount::numeric is null or (amount, party_key) < (:afterAmount, :afterKey))
             order by amount desc, party_key desc
             limit :limit
            """;
    private static final String SUM = PARTIES + "select count(*) as rows, coalesce(sum(amount), 0) as amount" + WHERE;

    private final DatabaseClient database;

    PartyListStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Summed<CountedParty>> page(
            RowFilter filter, @Nullable String codes, @Nullable Position after, int limit) {
        var rows = bind(filter, codes)
                .with("afterAmount", after == null ? null : after.amount(), BigDecimal.class)
                .with("afterKey", after == null ? null : after.id(), String.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(PartyListStore::map)
                .all()
                .collectList();
        var sums = bind(filter, codes)
                .to(database.sql(SUM))
                .map(row -> new Sum(Columns.count(row, "rows"), Columns.money(row, "amount")))
                .one();
        return rows.flatMap(found -> sums.map(
                sum -> new Summed<>(Page.cut(found, limit, sum.rows(), PartyListStore::cursor), sum.amount())));
    }

    private static Bind bind(RowFilter filter, @Nullable String codes) {
        return RowFilterBinding.period(filter, codes).with("firstTime", filter.firstTime(), Boolean.class);
    }

    private static String cursor(CountedParty row) {
        return new Position(row.amount().toString(), row.key()).text();
    }

    private static CountedParty map(Readable row) {
        return new CountedParty(
                Columns.text(row, "party_key"),
                Columns.text(row, "name"),
                row.get("uscc", String.class),
                Columns.number(row, "region"),
                Columns.count(row, "registrations"),
                Columns.money(row, "amount"),
                Columns.flag(row, "first_time"),
                Columns.date(row, "last_registered_on"));
    }

    private record Sum(long rows, Money amount) {}
}
