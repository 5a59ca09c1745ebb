package app.zhirong.financing.service;

import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.RejectionReason;
import app.zhirong.financing.domain.Review.CreditProposal;
import app.zhirong.financing.domain.Review.Opinion;
import app.zhirong.financing.store.ReviewStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.SecondCheck;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The officer proposes to lend or to reject; a second person decides. */
@Service
public class RecommendDecision {

    /** The matter that two people decide. */
    static final String MATTER = "credit-decision";

    private final CaseDesk desk;
    private final ReviewDesk review;
    private final ReviewStore reviews;
    private final SecondCheck secondCheck;
    private final Moment moment;

    RecommendDecision(CaseDesk desk, ReviewDesk review, ReviewStore reviews, SecondCheck secondCheck, Moment moment) {
        this.desk = desk;
        this.review = review;
        this.reviews = reviews;
        this.secondCheck = secondCheck;
        this.moment = moment;
    }

    /** @throws app.zhirong.kernel.Problem 422 naming every field that an offer needs and that is wrong */
    public Mono<Void> recommend(UUID id, ExpectedVersion seen, Opinion opinion, CurrentUser by) {
        return desk.open(id, seen, CaseAction.RECOMMEND, by)
                .flatMap(file -> review.keepFinished(file, opinion)
                        .then(propose(file, CaseAction.RECOMMEND, CreditProposal.OFFER, null, "", by)))
                .as(moment::writing);
    }

    public Mono<Void> proposeRejection(
            UUID id, ExpectedVersion seen, RejectionReason reason, String text, CurrentUser by) {
        return desk.open(id, seen, CaseAction.PROPOSE_REJECTION, by)
                .flatMap(
                        file -> propose(file, CaseAction.PROPOSE_REJECTION, CreditProposal.REJECTION, reason, text, by))
                .as(moment::writing);
    }

    private Mono<Void> propose(
            CaseFile file,
            CaseAction action,
            CreditProposal proposal,
            @Nullable RejectionReason reason,
            String text,
            CurrentUser by) {
        return reviews.propose(file.id(), proposal, reason, text.strip(), moment.now())
                .then(secondCheck.propose(file.id(), MATTER, by))
                .then(desk.move(file, action, by));
    }
}
