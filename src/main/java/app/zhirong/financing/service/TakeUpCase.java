package app.zhirong.financing.service;

import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.store.ReviewStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The bank takes an application up (受理): the clock of the review starts, the enterprise can no longer withdraw. */
@Service
public class TakeUpCase {

    private final CaseDesk desk;
    private final ReviewStore reviews;
    private final Moment moment;

    TakeUpCase(CaseDesk desk, ReviewStore reviews, Moment moment) {
        this.desk = desk;
        this.reviews = reviews;
        this.moment = moment;
    }

    public Mono<Void> takeUp(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.open(id, seen, CaseAction.TAKE_UP, by)
                .flatMap(file -> reviews.begin(
                                id, file.bank().id(), by.id(), by.displayName(), moment.today(), moment.now())
                        .then(desk.move(file, CaseAction.TAKE_UP, by)))
                .as(moment::writing);
    }
}
