package app.zhirong.statistics.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.database.Transactions;
import app.zhirong.statistics.domain.Districts;
import app.zhirong.statistics.domain.Target;
import app.zhirong.statistics.store.TargetStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The targets of a year: the bureau's own first, then those of its districts, also where none is set yet. */
@Service
public class ListTargets {

    private final TargetStore targets;
    private final Years years;
    private final Transactions transactions;

    ListTargets(TargetStore targets, Years years, Transactions transactions) {
        this.targets = targets;
        this.years = years;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 403 to all but bureaus, 422 for a year after the next */
    public Mono<List<Target>> list(int year, CurrentUser by) {
        return Mono.defer(() -> ofYear(year, by)).as(transactions::reading);
    }

    private Mono<List<Target>> ofYear(int year, CurrentUser by) {
        Bureau.require(by);
        years.requireForTarget(year);
        return targets.ofYear(year)
                .map(set -> complete(set, year, by.organisation().region()));
    }

    private static List<Target> complete(Map<Integer, Target> set, int year, int own) {
        var districts = Districts.of(own);
        var others =
                Stream.concat(districts.named().stream(), set.keySet().stream().filter(districts::contains));
        return Stream.concat(Stream.of(own), others.sorted())
                .distinct()
                .map(region -> set.getOrDefault(region, Target.none(region, year)))
                .toList();
    }
}
