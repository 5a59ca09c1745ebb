package app.zhirong.statistics.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Region;
import app.zhirong.statistics.domain.DistrictFigures;
import app.zhirong.statistics.domain.Districts;
import app.zhirong.statistics.domain.Figures;
import app.zhirong.statistics.domain.ReportPeriod;
import app.zhirong.statistics.domain.Span;
import app.zhirong.statistics.domain.Target;
import app.zhirong.statistics.store.FigureStore;
import app.zhirong.statistics.store.TargetStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The figures of a bureau's districts; both pages that show them read them here, so that they cannot differ. */
@Component
class DistrictTable {

    private final FigureStore figures;
    private final TargetStore targets;

    DistrictTable(FigureStore figures, TargetStore targets) {
        this.figures = figures;
        this.targets = targets;
    }

    /** All districts by code, also those in which nothing happened; the bureau's own code only if something did. */
    Mono<List<DistrictFigures>> of(ReportPeriod period, CurrentUser by) {
        var districts = Districts.of(by.organisation().region());
        return figures.byRegion(period)
                .flatMap(now -> figures.byRegion(period.lastYear())
                        .flatMap(before ->
                                targetsOf(period).map(wanted -> table(districts, now, before, wanted, period.year()))));
    }

    /** Targets are for whole years: a quarter or a month has none. */
    Mono<Map<Integer, Target>> targetsOf(ReportPeriod period) {
        return period.span() == Span.YEAR ? targets.ofYear(period.year()) : Mono.just(Map.of());
    }

    private static List<DistrictFigures> table(
            Districts districts,
            Map<Integer, Figures> now,
            Map<Integer, Figures> before,
            Map<Integer, Target> wanted,
            int year) {
        var nowThere = gathered(districts, now);
        var beforeThere = gathered(districts, before);
        var codes = new TreeSet<>(districts.named());
        codes.addAll(nowThere.keySet());
        codes.addAll(beforeThere.keySet());
        wanted.keySet().stream().filter(districts::contains).forEach(codes::add);
        return codes.stream()
                .map(code -> new DistrictFigures(
                        code,
                        nowThere.getOrDefault(code, Figures.NONE),
                        beforeThere.getOrDefault(code, Figures.NONE),
                        target(districts, wanted, code, year)))
                .toList();
    }

    private static Map<Integer, Figures> gathered(Districts districts, Map<Integer, Figures> byRegion) {
        var gathered = new HashMap<Integer, Figures>();
        byRegion.forEach((region, here) -> gathered.merge(districts.of(Region.of(region)), here, Figures::plus));
        return gathered;
    }

    /** The bureau's own target is that of the whole, not of what lies in no district. */
    private static Target target(Districts districts, Map<Integer, Target> wanted, int code, int year) {
        return districts.contains(code) ? wanted.getOrDefault(code, Target.none(code, year)) : Target.none(code, year);
    }
}
