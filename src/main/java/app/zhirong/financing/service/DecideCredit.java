package app.zhirong.financing.service;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.FinancingState;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Decision;
import app.zhirong.financing.domain.RejectionReason;
import app.zhirong.financing.domain.Review;
import app.zhirong.financing.domain.Review.CreditProposal;
import app.zhirong.financing.store.AgreementStore;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.SecondCheck;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.web.ExpectedVersion;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The second person's word on a credit: an offer with its validity, or a rejection with its reason. */
@Service
public class DecideCredit {

    private final CaseDesk desk;
    private final ReviewDesk review;
    private final AgreementStore agreements;
    private final ApplicationStore cases;
    private final SecondCheck secondCheck;
    private final Moment moment;

    DecideCredit(
            CaseDesk desk,
            ReviewDesk review,
            AgreementStore agreements,
            ApplicationStore cases,
            SecondCheck secondCheck,
            Moment moment) {
        this.desk = desk;
        this.review = review;
        this.agreements = agreements;
        this.cases = cases;
        this.secondCheck = secondCheck;
        this.moment = moment;
    }

    /**
     * @param validUntil last day of the offer; absent for the configured validity
     * @throws app.zhirong.kernel.Problem 422 if the one who recommended approves, 409 if rejection was proposed
     */
    public Mono<Void> approve(UUID id, ExpectedVersion seen, @Nullable LocalDate validUntil, CurrentUser by) {
        return desk.open(id, seen, CaseAction.APPROVE, by)
                .flatMap(file -> secondCheck
                        .confirm(id, RecommendDecision.MATTER, by)
                        .then(Mono.defer(() -> review.reviewOf(file)))
                        .flatMap(found -> offer(file, found, validUntil, by)))
                .as(moment::writing);
    }

    private Mono<Void> offer(CaseFile file, Review found, @Nullable LocalDate validUntil, CurrentUser by) {
        if (found.proposal() != CreditProposal.OFFER) {
            return Mono.error(FinancingProblem.REJECTION_PROPOSED::problem);
        }
        var last = validUntil != null ? validUntil : Objects.requireNonNull(desk.dueOn(FinancingState.OFFERED));
        if (!last.isAfter(moment.today())) {
            return Mono.error(() -> FinancingProblem.VALIDITY.at("/validUntil"));
        }
        var opinion = found.opinion();
        return agreements
                .decide(file, Decision.offer(opinion, moment.today(), last))
                .then(cases.setCreditLine(file.id(), Objects.requireNonNull(opinion.amount())))
                .then(desk.move(file, CaseAction.APPROVE, by, last));
    }

    /**
     * @param reason absent if the officer proposed one
     * @throws app.zhirong.kernel.Problem 422 if the one who proposed rejects, or there is no reason
     */
    public Mono<Void> reject(
            UUID id, ExpectedVersion seen, @Nullable RejectionReason reason, String text, CurrentUser by) {
        return desk.open(id, seen, CaseAction.REJECT, by)
                .flatMap(file -> secondCheck
                        .confirm(id, RecommendDecision.MATTER, by)
                        .then(Mono.defer(() -> review.reviewOf(file)))
                        .map(found -> rejection(found, reason, text))
                        .flatMap(decision -> agreements.decide(file, decision))
                        .then(Mono.defer(() -> desk.move(file, CaseAction.REJECT, by))))
                .as(moment::writing);
    }

    private Decision rejection(Review found, @Nullable RejectionReason reason, String text) {
        if (reason != null) {
            return Decision.rejection(reason, text.strip(), moment.today());
        }
        var proposed = found.reasonCode();
        if (proposed == null) {
            throw KernelProblem.REQUIRED.at("/reasonCode");
        }
        return Decision.rejection(proposed, text.isBlank() ? found.reasonText() : text.strip(), moment.today());
    }
}
