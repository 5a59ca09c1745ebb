package app.zhirong.statistics.store;

import app.zhirong.kernel.Money;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.statistics.domain.BookedPayment;
import app.zhirong.statistics.domain.Position;
import app.zhirong.statistics.domain.RowFilter;
import app.zhirong.statistics.domain.Summed;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Subsidies paid and returned: books them, and lists them, the latest first, by cursor. */
@Component
public class PaymentListStore {

    private static final String WHERE = """
             from statistics.payment
             where (:from::date is null or booked_on >= :from)
               and (:to::date is null or booked_on <= :to)
               and (:codes::int4multirange is null or region <@ :codes::int4multirange)
               and (:keyword::text is null or strpos(enterprise_name, :keyword) > 0 or claim_no = :keyword)
            """;
    private static final String PAGE = """
            select id, claim_id, claim_no, policy_code, call_id, enterprise_org, enterprise_name, region, booked_on, amount
            """ + WHERE + """
               and (:afterDay::date is null or (booked_on, id) < (:afterDay, :afterId))
             order by booked_on desc, id desc
             limit :limit
            """;
    private static final String SUM = "select count(*) as rows, coalesce(sum(amount), 0) as amount" + WHERE;
    private static final String BOOK = """
            insert into statistics.payment
              (id, claim_id, claim_no, policy_code, call_id, enterprise_org, enterprise_name, region, booked_on,
               returned, amount)
            values (:id, :claim, :claimNo, :policy, :call, :enterprise, :name, :region, :on, :returned, :amount)
            """;

    private final DatabaseClient database;

    PaymentListStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> book(BookedPayment payment) {
        return Bind.values()
                .with("id", payment.id())
                .with("claim", payment.claimId())
                .with("claimNo", payment.claimNo())
                .with("policy", payment.policyCode())
                .with("call", payment.callId())
                .with("enterprise", payment.enterpriseId())
                .with("name", payment.enterpriseName())
                .with("region", payment.region())
                .with("on", payment.bookedOn())
                .with("returned", payment.amount().isNegative())
                .with("amount", payment.amount())
                .to(database.sql(BOOK))
                .then();
    }

    public Mono<Summed<BookedPayment>> page(
            RowFilter filter, @Nullable String codes, @Nullable Position after, int limit) {
        var rows = RowFilterBinding.period(filter, codes)
                .with("afterDay", after == null ? null : after.day(), LocalDate.class)
                .with("afterId", after == null ? null : after.uuid(), UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(PaymentListStore::map)
                .all()
                .collectList();
        var sums = RowFilterBinding.period(filter, codes)
                .to(database.sql(SUM))
                .map(row -> new Sum(Columns.count(row, "rows"), Columns.money(row, "amount")))
                .one();
        return rows.flatMap(found -> sums.map(
                sum -> new Summed<>(Page.cut(found, limit, sum.rows(), PaymentListStore::cursor), sum.amount())));
    }

    private static String cursor(BookedPayment row) {
        return new Position(row.bookedOn().toString(), row.id().toString()).text();
    }

    private static BookedPayment map(Readable row) {
        return new BookedPayment(
                Columns.id(row, "id"),
                Columns.id(row, "claim_id"),
                Columns.text(row, "claim_no"),
                Columns.text(row, "policy_code"),
                Columns.id(row, "call_id"),
                Columns.id(row, "enterprise_org"),
                Columns.text(row, "enterprise_name"),
                Columns.number(row, "region"),
                Columns.date(row, "booked_on"),
                Columns.money(row, "amount"));
    }

    private record Sum(long rows, Money amount) {}
}
