package app.zhirong.pledge.service;

import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.domain.Confirmation;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeProgressStore;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what the parties said, each side once. */
@Component
class PartyConfirmations {

    private final PledgeProgressStore progress;

    PartyConfirmations(PledgeProgressStore progress) {
        this.progress = progress;
    }

    Mono<Void> record(Registration found, Confirmation word) {
        return found.hasConfirmed(word.matter(), word.side())
                ? Mono.error(PledgeProblem.ALREADY_CONFIRMED::problem)
                : progress.confirm(found.id(), word);
    }
}
