package app.zhirong.pledge.service;

import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Transactions;
import app.zhirong.pledge.domain.Duty;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.domain.RegistrationFilter;
import app.zhirong.pledge.store.PledgeListStore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The registrations that the caller may see, page by page, each with what is due next. */
@Service
public class ListPledges {

    private final PledgeListStore registrations;
    private final Agenda agenda;
    private final Transactions transactions;

    ListPledges(PledgeListStore registrations, Agenda agenda, Transactions transactions) {
        this.registrations = registrations;
        this.agenda = agenda;
        this.transactions = transactions;
    }

    /**
     * A registration and its next duty.
     *
     * @param workingDaysLeft negative once it is overdue; absent without a due date
     */
    public record Line(
            Registration registration, Duty duty, @Nullable Long workingDaysLeft) {}

    public Mono<Page<Line>> list(RegistrationFilter filter, @Nullable UUID after, int limit) {
        return registrations
                .page(filter, after, limit)
                .map(page -> page.map(this::line))
                .as(transactions::reading);
    }

    private Line line(Registration registration) {
        var duty = agenda.dutyOf(registration);
        return new Line(registration, duty, agenda.workingDaysLeft(duty));
    }
}
