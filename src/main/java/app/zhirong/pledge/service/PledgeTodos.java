package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.SecondCheck;
import app.zhirong.notification.Todo;
import app.zhirong.notification.TodoKind;
import app.zhirong.notification.TodoSource;
import app.zhirong.pledge.domain.Duty;
import app.zhirong.pledge.domain.Mover;
import app.zhirong.pledge.domain.PledgedRight;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeListStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Registrations that wait for the person who asks. */
@Component
class PledgeTodos implements TodoSource {

    private final PledgeListStore registrations;
    private final SecondCheck secondCheck;
    private final Agenda agenda;

    PledgeTodos(PledgeListStore registrations, SecondCheck secondCheck, Agenda agenda) {
        this.registrations = registrations;
        this.secondCheck = secondCheck;
        this.agenda = agenda;
    }

    @Override
    public Flux<Todo> todos(CurrentUser by) {
        return registrations
                .waiting(LIMIT)
                .collectList()
                .map(found -> waitingFor(found, by))
                .flatMap(waiting -> secondCheck
                        .proposers(subjects(waiting))
                        .map(proposers -> forThisPerson(waiting, proposers, by)))
                .flatMapIterable(todos -> todos)
                .sort(Comparator.comparing(Todo::dueAt, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private record Waiting(Registration registration, Duty duty, Todo todo) {

        boolean isSecondCheck() {
            return duty.kind() == Duty.DutyKind.SECOND_CHECK;
        }
    }

    private List<Waiting> waitingFor(List<Registration> found, CurrentUser by) {
        return found.stream()
                .map(registration -> waiting(registration, by))
                .filter(waiting -> concerns(waiting, Movers.of(by, waiting.registration())))
                .toList();
    }

    private Waiting waiting(Registration registration, CurrentUser by) {
        var duty = agenda.dutyOf(registration);
        var parties = registration.parties();
        var other = by.belongsTo(parties.bankOrg()) ? parties.pledgorName() : parties.bankName();
        var title = registration.rights().stream().map(PledgedRight::title).collect(Collectors.joining("、"));
        var todo = new Todo(
                TodoKind.PLEDGE_REGISTRATION,
                registration.id(),
                registration.registrationCaseNo(),
                title,
                registration.state().name(),
                other,
                duty.dueDate(),
                "/pledges/" + registration.id(),
                null);
        return new Waiting(registration, duty, todo);
    }

    private boolean concerns(Waiting waiting, Set<Mover> movers) {
        boolean bank = movers.contains(Mover.BANK_OPERATIONS);
        boolean signatory = movers.contains(Mover.ENTERPRISE_SIGNATORY);
        boolean pledgor = signatory || movers.contains(Mover.ENTERPRISE_OPERATOR);
        boolean bySignature =
                waiting.duty().kind() == Duty.DutyKind.CONFIRM || waiting.duty().kind() == Duty.DutyKind.AGREE;
        return switch (waiting.duty().holder()) {
            case PLEDGEE -> bank;
            case PLEDGOR -> bySignature ? signatory : pledgor;
            case BOTH -> bank || (bySignature ? signatory : pledgor);
            // the office's time is over: somebody should ask for its answer
            case OFFICE -> bank && agenda.isOverdue(waiting.duty());
            case NOBODY -> false;
        };
    }

    private static List<UUID> subjects(List<Waiting> waiting) {
        return waiting.stream()
                .filter(Waiting::isSecondCheck)
                .map(check -> check.registration().id())
                .toList();
    }

    /** A second check never waits for the person who recorded the matter. */
    private static List<Todo> forThisPerson(List<Waiting> waiting, Map<UUID, UUID> proposers, CurrentUser by) {
        return waiting.stream()
                .filter(matter ->
                        !by.id().equals(proposers.get(matter.registration().id())))
                .map(matter -> matter.isSecondCheck()
                        ? matter.todo().asking(Duty.DutyKind.SECOND_CHECK.name())
                        : matter.todo())
                .toList();
    }
}
