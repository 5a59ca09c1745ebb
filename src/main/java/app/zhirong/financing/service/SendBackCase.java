package app.zhirong.financing.service;

import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.store.ReviewStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.SecondCheck;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The approver gives the case back to the officer (退回经办) with a note for the bank alone. */
@Service
public class SendBackCase {

    private final CaseDesk desk;
    private final ReviewStore reviews;
    private final SecondCheck secondCheck;
    private final Moment moment;

    SendBackCase(CaseDesk desk, ReviewStore reviews, SecondCheck secondCheck, Moment moment) {
        this.desk = desk;
        this.reviews = reviews;
        this.secondCheck = secondCheck;
        this.moment = moment;
    }

    public Mono<Void> sendBack(UUID id, ExpectedVersion seen, String note, CurrentUser by) {
        return desk.open(id, seen, CaseAction.SEND_BACK, by)
                .flatMap(file -> secondCheck
                        .withdraw(id, RecommendDecision.MATTER, by)
                        .then(reviews.sendBack(id, note.strip(), moment.now()))
                        .then(desk.move(file, CaseAction.SEND_BACK, by)))
                .as(moment::writing);
    }
}
