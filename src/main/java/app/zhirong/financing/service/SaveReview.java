package app.zhirong.financing.service;

import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.Review.Opinion;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The officer's ticks, adopted values and memo are kept while he works; for the bank alone. */
@Service
public class SaveReview {

    private final CaseDesk desk;
    private final ReviewDesk review;
    private final Moment moment;

    SaveReview(CaseDesk desk, ReviewDesk review, Moment moment) {
        this.desk = desk;
        this.review = review;
        this.moment = moment;
    }

    public Mono<Void> save(UUID id, ExpectedVersion seen, Opinion opinion, CurrentUser by) {
        return desk.open(id, seen, CaseAction.REVIEW, by)
                .flatMap(file -> review.keep(file, opinion).then(desk.touch(file)))
                .as(moment::writing);
    }
}
