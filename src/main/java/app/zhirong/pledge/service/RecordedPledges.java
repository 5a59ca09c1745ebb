package app.zhirong.pledge.service;

import app.zhirong.pledge.PledgeRegistration;
import app.zhirong.pledge.Pledges;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeStore;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The door's answers from the tables of this module; always inside the caller's transaction. */
@Service
class RecordedPledges implements Pledges {

    private final PledgeStore registrations;

    RecordedPledges(PledgeStore registrations) {
        this.registrations = registrations;
    }

    @Override
    public Mono<PledgeRegistration> find(UUID id) {
        return registrations.find(id).map(Registration::forOthers);
    }

    @Override
    public Flux<PledgeRegistration> ofCase(UUID caseId) {
        return registrations.ofCase(caseId).map(Registration::forOthers);
    }

    @Override
    public Flux<PledgeRegistration> registeredBetween(LocalDate from, LocalDate to) {
        return registrations.registeredBetween(from, to).map(Registration::forOthers);
    }
}
