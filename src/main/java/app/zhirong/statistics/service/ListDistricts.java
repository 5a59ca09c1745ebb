package app.zhirong.statistics.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.database.Transactions;
import app.zhirong.statistics.domain.DistrictFigures;
import app.zhirong.statistics.domain.ReportPeriod;
import app.zhirong.statistics.domain.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A bureau's figures by district; they add up to its overview. */
@Service
public class ListDistricts {

    private final DistrictTable districts;
    private final Years years;
    private final Transactions transactions;

    ListDistricts(DistrictTable districts, Years years, Transactions transactions) {
        this.districts = districts;
        this.years = years;
        this.transactions = transactions;
    }

    /**
     * @param year absent for this one
     * @throws app.zhirong.kernel.Problem 403 to all but bureaus, 422 if the year has not begun
     */
    public Mono<ByDistrict> list(@Nullable Integer year, Span span, CurrentUser by) {
        return Mono.fromSupplier(() -> period(year, span, by))
                .flatMap(period -> districts.of(period, by).map(rows -> new ByDistrict(period, rows)))
                .as(transactions::reading);
    }

    private ReportPeriod period(@Nullable Integer year, Span span, CurrentUser by) {
        Bureau.require(by);
        return years.period(year, span);
    }

    /** The districts, and the days they were looked at. */
    public record ByDistrict(ReportPeriod period, List<DistrictFigures> rows) {}
}
