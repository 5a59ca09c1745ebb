package app.zhirong.statistics.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.statistics.StatisticsProblem;
import app.zhirong.statistics.domain.Districts;
import app.zhirong.statistics.domain.Target;
import app.zhirong.statistics.store.TargetStore;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A bureau sets what it, or one of its districts, wants to reach in a year. */
@Service
public class SetTarget {

    private final TargetStore targets;
    private final AuditTrail trail;
    private final Years years;
    private final BusinessClock clock;
    private final Transactions transactions;

    SetTarget(TargetStore targets, AuditTrail trail, Years years, BusinessClock clock, Transactions transactions) {
        this.targets = targets;
        this.trail = trail;
        this.years = years;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * @param wanted replaces what was set; its version is not read
     * @param seen version 0 for a first setting
     * @throws app.zhirong.kernel.Problem 403 to all but reviewers and decision-makers of bureaus, 404 for a region that
     *     is neither the bureau's nor one of its districts, 412 if somebody set it meanwhile, 422 for a wrong year
     */
    public Mono<Target> set(Target wanted, ExpectedVersion seen, CurrentUser by) {
        return Mono.fromRunnable(() -> requireMaySet(wanted, by))
                .then(Mono.defer(() -> targets.lock(wanted.region(), wanted.year())))
                .defaultIfEmpty(Target.none(wanted.region(), wanted.year()))
                .doOnNext(before -> seen.require(before.version()))
                .flatMap(before -> store(before, wanted, by))
                .flatMap(after -> trail.record(entry(after, by), by).thenReturn(after))
                .as(transactions::writing);
    }

    private void requireMaySet(Target wanted, CurrentUser by) {
        by.requireAnyOf(Role.BUREAU_REVIEWER, Role.BUREAU_DECISION_MAKER);
        years.requireForTarget(wanted.year());
        int own = by.organisation().region();
        if (wanted.region() != own && !Districts.of(own).contains(wanted.region())) {
            throw StatisticsProblem.NOT_YOUR_REGION.problem();
        }
    }

    private Mono<Target> store(Target before, Target wanted, CurrentUser by) {
        var after = wanted.after(before);
        return before.version() > 0
                ? targets.update(after, by.id(), clock.instant()).thenReturn(after)
                : targets.insert(after, by.id(), clock.instant()).map(first -> first ? after : stale());
    }

    private static Target stale() {
        throw KernelProblem.STALE.problem();
    }

    private static AuditRecord entry(Target target, CurrentUser by) {
        var name = "target " + target.region() + " " + target.year();
        return new AuditRecord(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                "SET_TARGET",
                null,
                null,
                target.year() + " " + target.region() + " " + target.amount(),
                Set.of(by.organisationId()),
                target.region());
    }
}
