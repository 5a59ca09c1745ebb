package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.SecondCheck;
import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Budget;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.Objection;
import app.zhirong.subsidy.domain.Payment;
import app.zhirong.subsidy.domain.Payment.PaymentState;
import app.zhirong.subsidy.domain.Policy;
import app.zhirong.subsidy.domain.ReviewCheck;
import app.zhirong.subsidy.domain.SubsidyComputation.Outcome;
import app.zhirong.subsidy.service.ClaimStanding.Deadlines;
import app.zhirong.subsidy.store.ClaimStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One claim with all that the person may see of it. */
@Service
public class ShowClaim {

    private final ClaimStore claims;
    private final ClaimSurroundings around;
    private final ClaimComputation computation;
    private final ClaimReview review;
    private final ClaimStanding standing;
    private final SecondCheck fourEyes;
    private final Transactions transactions;

    ShowClaim(
            ClaimStore claims,
            ClaimSurroundings around,
            ClaimComputation computation,
            ClaimReview review,
            ClaimStanding standing,
            SecondCheck fourEyes,
            Transactions transactions) {
        this.claims = claims;
        this.around = around;
        this.computation = computation;
        this.review = review;
        this.standing = standing;
        this.fourEyes = fourEyes;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<ClaimSheet> show(UUID id, CurrentUser by) {
        return claims.find(id)
                .switchIfEmpty(Mono.error(SubsidyProblem.NOT_FOUND::problem))
                .flatMap(claim -> sheet(claim, by))
                .as(transactions::reading);
    }

    private Mono<ClaimSheet> sheet(Claim claim, CurrentUser by) {
        return Mono.zip(
                        around.policy(claim),
                        around.call(claim),
                        standing.bureaus(),
                        around.payments(claim).collectList(),
                        around.batch(claim),
                        around.documentCode(claim),
                        needsAnother(claim, by))
                .flatMap(known -> reckoned(claim, known.getT1(), by)
                        .flatMap(reckoned -> bureauPart(claim, by)
                                .map(part -> new ClaimSheet(
                                        claim,
                                        known.getT1(),
                                        known.getT2(),
                                        stands(claim, known.getT2(), known.getT3(), known.getT4(), known.getT5(), by)
                                                .without(known.getT7()),
                                        reckoned.outcome().orElse(null),
                                        reckoned.checks(),
                                        part.granted(),
                                        known.getT4(),
                                        part.objections(),
                                        part.budget().orElse(null),
                                        known.getT5().orElse(null),
                                        known.getT6().orElse(null)))));
    }

    /** What waits for its second person, when this is the first. */
    private Mono<Set<ClaimAction>> needsAnother(Claim claim, CurrentUser by) {
        return Flux.concat(
                        proposed(claim, AmountHold.MATTER, by).map(amount -> ClaimAction.CONFIRM_AMOUNT),
                        proposed(claim, RecordPayment.MATTER, by).map(payment -> ClaimAction.CONFIRM_PAYMENT))
                .collect(Collectors.toSet());
    }

    private Mono<UUID> proposed(Claim claim, String matter, CurrentUser by) {
        return fourEyes.proposer(claim.id(), matter).filter(by.id()::equals);
    }

    private ClaimSheet.Standing stands(
            Claim claim,
            Call call,
            Map<Integer, Organisation> bureaus,
            List<Payment> payments,
            Optional<Batch> batch,
            CurrentUser by) {
        boolean waits = payments.stream().anyMatch(payment -> payment.state() == PaymentState.RECORDED);
        var dates = new Deadlines(call.windowTo(), batch.map(Batch::noticeTo).orElse(null));
        return standing.of(claim, bureaus, dates, waits, by);
    }

    private Mono<Reckoned> reckoned(Claim claim, Policy policy, CurrentUser by) {
        if (isBureau(by)) {
            return review.of(claim).map(found -> new Reckoned(Optional.of(found.outcome()), found.checks()));
        }
        return by.belongsTo(claim.parties().enterpriseId())
                ? computation
                        .outcome(claim, policy.terms())
                        .map(outcome -> new Reckoned(Optional.of(outcome), List.of()))
                : Mono.just(new Reckoned(Optional.empty(), List.of()));
    }

    private Mono<BureauPart> bureauPart(Claim claim, CurrentUser by) {
        return isBureau(by) ? around.bureauPart(claim) : Mono.just(BureauPart.NONE);
    }

    private static boolean isBureau(CurrentUser by) {
        return by.organisation().kind() == OrganisationKind.BUREAU;
    }

    private record Reckoned(Optional<Outcome> outcome, List<ReviewCheck> checks) {}

    /** What only bureaus see. */
    record BureauPart(List<Claim> granted, List<Objection> objections, Optional<Budget> budget) {

        static final BureauPart NONE = new BureauPart(List.of(), List.of(), Optional.empty());
    }
}
