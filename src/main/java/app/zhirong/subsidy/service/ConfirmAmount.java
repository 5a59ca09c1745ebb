package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.SecondCheck;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.store.ClaimChange;
import app.zhirong.subsidy.store.ClaimStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Another person of the second level confirms the proposed amount; the application form is issued again with the
 * opinions of both levels.
 */
@Service
public class ConfirmAmount {

    private final ClaimWork work;
    private final ClaimStore claims;
    private final SecondCheck fourEyes;
    private final IssueClaimForm forms;

    ConfirmAmount(ClaimWork work, ClaimStore claims, SecondCheck fourEyes, IssueClaimForm forms) {
        this.work = work;
        this.claims = claims;
        this.fourEyes = fourEyes;
        this.forms = forms;
    }

    /** @throws app.zhirong.kernel.Problem 422 if the proposer confirms, 409 if no amount was proposed */
    public Mono<Void> confirm(UUID id, ExpectedVersion seen, CurrentUser by) {
        var action = ClaimAction.CONFIRM_AMOUNT;
        return work.on(id, seen, action, by, claim -> {
            requireAmount(claim);
            return fourEyes.confirm(id, AmountHold.MATTER, by)
                    .then(work.move(
                            claim,
                            action,
                            ClaimChange.of(),
                            claim.proposedAmount().toString(),
                            by))
                    .then(Mono.defer(() -> claims.find(id)))
                    .flatMap(stored -> forms.issue(stored, by.organisation().name()));
        });
    }

    static void requireAmount(Claim claim) {
        if (!claim.amountWaits()) {
            throw SubsidyProblem.NO_AMOUNT.problem();
        }
    }
}
