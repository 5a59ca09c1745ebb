package app.zhirong.subsidy.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.outbox.Event;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.subsidy.BudgetMoved;
import app.zhirong.subsidy.domain.Budget;
import app.zhirong.subsidy.domain.Call;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where this module writes down what it did: the trail for the people of the case, the outbox for other modules. */
@Component
class Journal {

    private final AuditTrail trail;
    private final Outbox outbox;
    private final BusinessClock clock;

    Journal(AuditTrail trail, Outbox outbox, BusinessClock clock) {
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    Mono<Void> record(AuditRecord what, CurrentUser by) {
        return trail.record(what, by);
    }

    Mono<Void> tell(Event news) {
        return outbox.append(news);
    }

    /** Tells how the money of a call stands now. */
    Mono<Void> tellBudget(Call call, Budget budget) {
        return outbox.append(new BudgetMoved(
                call.id(),
                call.policyCode(),
                call.region(),
                budget.total(),
                budget.reserved(),
                budget.committed(),
                budget.spent(),
                clock.instant()));
    }
}
