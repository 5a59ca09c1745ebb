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
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

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
                .flatMapIterable(found -> waitingFor(found, by))
                .filterWhen(waiting -> isForThisPerson(waiting, by))
                .map(Waiting::todo)
                .sort(Comparator.comparing(Todo::dueAt, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private record Waiting(Registration registration, Duty duty, Todo todo) {}

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
                "/pledges/" + registration.id());
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

    /** A second check never waits for the person who recorded the matter. */
    private Mono<Boolean> isForThisPerson(Waiting waiting, CurrentUser by) {
        if (waiting.duty().kind() != Duty.DutyKind.SECOND_CHECK) {
            return Mono.just(true);
        }
        var id = waiting.registration().id();
        return secondCheck
                .proposer(id, RecordResult.MATTER)
                .switchIfEmpty(Mono.defer(() -> secondCheck.proposer(id, RecordCancellation.MATTER)))
                .map(proposer -> !proposer.equals(by.id()))
                .defaultIfEmpty(true);
    }
}
