package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.SecondCheck;
import app.zhirong.subsidy.domain.Claim;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a proposed amount holds: its money in the call's budget, and the question to the second person. */
@Component
class AmountHold {

    static final String MATTER = "proposed-amount";

    private final CallBudget budget;
    private final SecondCheck fourEyes;

    AmountHold(CallBudget budget, SecondCheck fourEyes) {
        this.budget = budget;
        this.fourEyes = fourEyes;
    }

    /** Gives back what is reserved for the claim; nothing happens if nothing is. */
    Mono<Void> release(Claim claim, CurrentUser by) {
        var proposed = claim.amounts().proposed();
        return proposed == null
                ? Mono.empty()
                : budget.free(claim.callId(), proposed).then(fourEyes.withdraw(claim.id(), MATTER, by));
    }
}
