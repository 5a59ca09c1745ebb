package app.zhirong.statistics.store;

import app.zhirong.kernel.Money;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.statistics.domain.BankFigures;
import app.zhirong.statistics.domain.Composition;
import app.zhirong.statistics.domain.Composition.Part;
import app.zhirong.statistics.domain.Figures;
import app.zhirong.statistics.domain.MonthFigures;
import app.zhirong.statistics.domain.ReportPeriod;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Adds up what the caller's regions registered and were paid. */
@Component
public class FigureStore {

    // an enterprise counts once, where its latest registration of the period is, so that districts add up to the total
    private static final String BY_REGION = """
            with counted as (
              select id, party_key, region, registered_on, amount, first_time
              from statistics.registration where registered_on between :from and :to
            ), party as (
              select distinct on (party_key) region, bool_or(first_time) over (partition by party_key) as first_time
              from counted order by party_key, registered_on desc, id desc
            ), line as (
              select region, amount, 1 as registration, 0 as enterprise, 0 as first_time, 0.00 as paid from counted
              union all
              select region, 0, 0, 1, first_time::int, 0 from party
              union all
              select region, 0, 0, 0, 0, amount from statistics.payment where booked_on between :from and :to
            )
            select region, sum(amount) as amount, sum(registration) as registrations, sum(enterprise) as enterprises,
                   sum(first_time) as first_time_borrowers, sum(paid) as subsidy_paid
            from line group by region
            """;
    private static final String BY_MONTH = """
            select extract(year from registered_on)::int as year, extract(month from registered_on)::int as month,
                   sum(amount) as amount, count(*) as registrations
            from statistics.registration where registered_on between :from and :to
            group by 1, 2 order by 1, 2
            """;
    private static final String BY_BANK = """
            select pledgee_name, sum(amount) as amount, count(*) as registrations
            from statistics.registration where registered_on between :from and :to
            group by pledgee_name order by 2 desc, 1
            """;
    private static final String COMPOSITION = """
            select coalesce(sum(amount) filter (where right_type = 'PATENT'), 0) as patent_amount,
                   count(*) filter (where right_type = 'PATENT') as patents,
                   coalesce(sum(amount) filter (where right_type = 'TRADEMARK'), 0) as trademark_amount,
                   count(*) filter (where right_type = 'TRADEMARK') as trademarks,
                   coalesce(sum(amount) filter (where amount <= :limit), 0) as inclusive_amount,
                   count(*) filter (where amount <= :limit) as inclusives,
                   coalesce(sum(amount) filter (where imported), 0) as imported_amount,
                   count(*) filter (where imported) as importeds
            from statistics.registration where registered_on between :from and :to
            """;

    private final DatabaseClient database;

    FigureStore(DatabaseClient database) {
        this.database = database;
    }

    /** By region code; regions in which nothing happened are left out. */
    public Mono<Map<Integer, Figures>> byRegion(ReportPeriod period) {
        return within(period.from(), period.to())
                .to(database.sql(BY_REGION))
                .map(row -> Map.entry(Columns.number(row, "region"), figures(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Months in which nothing was registered are left out. */
    public Mono<List<MonthFigures>> byMonth(LocalDate from, LocalDate to) {
        return within(from, to)
                .to(database.sql(BY_MONTH))
                .map(row -> new MonthFigures(
                        Columns.number(row, "year"),
                        Columns.number(row, "month"),
                        Columns.money(row, "amount"),
                        Columns.count(row, "registrations")))
                .all()
                .collectList();
    }

    /** The largest first. */
    public Mono<List<BankFigures>> byBank(ReportPeriod period) {
        return within(period.from(), period.to())
                .to(database.sql(BY_BANK))
                .map(row -> new BankFigures(
                        Columns.text(row, "pledgee_name"),
                        Columns.money(row, "amount"),
                        Columns.count(row, "registrations")))
                .all()
                .collectList();
    }

    /** @param inclusiveLimit up to which a registration is inclusive finance (普惠) */
    public Mono<Composition> composition(ReportPeriod period, Money inclusiveLimit) {
        return within(period.from(), period.to())
                .with("limit", inclusiveLimit)
                .to(database.sql(COMPOSITION))
                .map(row -> new Composition(
                        part(row, "patent_amount", "patents"),
                        part(row, "trademark_amount", "trademarks"),
                        part(row, "inclusive_amount", "inclusives"),
                        part(row, "imported_amount", "importeds")))
                .one();
    }

    private static Bind within(LocalDate from, LocalDate to) {
        return Bind.values().with("from", from).with("to", to);
    }

    private static Figures figures(Readable row) {
        return new Figures(
                Columns.money(row, "amount"),
                Columns.count(row, "registrations"),
                Columns.count(row, "enterprises"),
                Columns.count(row, "first_time_borrowers"),
                Columns.money(row, "subsidy_paid"));
    }

    private static Part part(Readable row, String amount, String registrations) {
        return new Part(Columns.money(row, amount), Columns.count(row, registrations));
    }
}
