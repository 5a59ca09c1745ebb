package app.zhirong.pledge.service;

import app.zhirong.financing.FinancingCase;
import app.zhirong.financing.FinancingCases;
import app.zhirong.financing.FinancingState;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.Organisations;
import app.zhirong.identity.SecondCheck;
import app.zhirong.platform.database.Transactions;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.domain.Duty;
import app.zhirong.pledge.domain.PossibleActions;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeStore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** One registration with what is due next, whose turn it is, and what the caller can do now. */
@Service
public class ShowPledge {

    private final PledgeStore registrations;
    private final FinancingCases cases;
    private final Organisations organisations;
    private final SecondCheck secondCheck;
    private final Agenda agenda;
    private final Transactions transactions;

    ShowPledge(
            PledgeStore registrations,
            FinancingCases cases,
            Organisations organisations,
            SecondCheck secondCheck,
            Agenda agenda,
            Transactions transactions) {
        this.registrations = registrations;
        this.cases = cases;
        this.organisations = organisations;
        this.secondCheck = secondCheck;
        this.agenda = agenda;
        this.transactions = transactions;
    }

    /**
     * A registration as one reader sees it.
     *
     * @param workingDaysLeft negative once it is overdue; absent without a due date
     * @param holderPhone of the office that holds it; empty when the reader may not know it or nobody holds it
     */
    public record Shown(
            Registration registration,
            Duty duty,
            @Nullable Long workingDaysLeft,
            String holderPhone,
            List<String> actions) {}

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<Shown> show(UUID id, CurrentUser by) {
        return registrations
                .find(id)
                .switchIfEmpty(Mono.error(PledgeProblem.NOT_FOUND::problem))
                .flatMap(found -> shown(found, by))
                .as(transactions::reading);
    }

    private Mono<Shown> shown(Registration registration, CurrentUser by) {
        return Mono.zip(caseState(registration), proposedIt(registration, by)).flatMap(facts -> {
            var nothingOwed = facts.getT1() != FinancingState.DISBURSED;
            var reader = new PossibleActions.Reader(Movers.of(by, registration), nothingOwed, facts.getT2());
            var duty = agenda.dutyOf(registration, isOver(facts.getT1()));
            return phone(registration, duty)
                    .map(phone -> new Shown(
                            registration,
                            duty,
                            agenda.workingDaysLeft(duty),
                            phone,
                            PossibleActions.of(registration, reader)));
        });
    }

    private Mono<FinancingState> caseState(Registration registration) {
        return cases.find(registration.caseId())
                .map(FinancingCase::state)
                .defaultIfEmpty(registration.settledOn() == null ? FinancingState.DISBURSED : FinancingState.SETTLED);
    }

    private static boolean isOver(FinancingState state) {
        return state == FinancingState.SETTLED || state.isEnd();
    }

    private Mono<Boolean> proposedIt(Registration registration, CurrentUser by) {
        return secondCheck
                .proposer(registration.id(), RecordResult.MATTER)
                .switchIfEmpty(secondCheck.proposer(registration.id(), RecordCancellation.MATTER))
                .map(by.id()::equals)
                .defaultIfEmpty(false);
    }

    private Mono<String> phone(Registration registration, Duty duty) {
        var parties = registration.parties();
        return switch (duty.holder()) {
            case PLEDGOR -> phoneOf(parties.pledgorOrg());
            case PLEDGEE, BOTH -> phoneOf(parties.bankOrg());
            case OFFICE, NOBODY -> Mono.just("");
        };
    }

    private Mono<String> phoneOf(UUID organisation) {
        return organisations.find(organisation).map(Organisation::phone).defaultIfEmpty("");
    }
}
