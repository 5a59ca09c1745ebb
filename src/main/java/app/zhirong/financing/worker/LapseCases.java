package app.zhirong.financing.worker;

import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.FinancingLifecycle;
import app.zhirong.financing.service.CaseDesk;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.platform.clock.DueJob;
import app.zhirong.platform.database.Transactions;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An offer that nobody agreed to and a return that nobody answered lapse after their last day, so that nothing gets stuck. */
@Component
class LapseCases implements DueJob {

    private final ApplicationStore cases;
    private final CaseDesk desk;
    private final Transactions transactions;

    LapseCases(ApplicationStore cases, CaseDesk desk, Transactions transactions) {
        this.cases = cases;
        this.desk = desk;
        this.transactions = transactions;
    }

    @Override
    public Mono<Void> run(LocalDate today) {
        return cases.overdue(today)
                .collectList()
                .as(transactions::reading)
                .flatMapIterable(ids -> ids)
                .concatMap(id -> lapse(id, today))
                .then();
    }

    @Override
    public Mono<LocalDate> next(LocalDate after) {
        return cases.nextLapse(after);
    }

    // what was answered in the meantime no longer lapses
    private Mono<Void> lapse(UUID id, LocalDate today) {
        return cases.lock(id)
                .filter(file -> isOverdue(file, today))
                .flatMap(file -> desk.moveByPlatform(file, CaseAction.LAPSE))
                .as(transactions::writing);
    }

    private static boolean isOverdue(CaseFile file, LocalDate today) {
        var last = file.dueOn();
        return last != null
                && last.isBefore(today)
                && FinancingLifecycle.TABLE.stream()
                        .anyMatch(move -> move.from() == file.state() && move.action() == CaseAction.LAPSE);
    }
}
