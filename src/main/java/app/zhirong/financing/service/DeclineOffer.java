package app.zhirong.financing.service;

import app.zhirong.financing.domain.CaseAction;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The enterprise does not want the loan on these terms. */
@Service
public class DeclineOffer {

    private final CaseDesk desk;
    private final Moment moment;

    DeclineOffer(CaseDesk desk, Moment moment) {
        this.desk = desk;
        this.moment = moment;
    }

    public Mono<Void> decline(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.open(id, seen, CaseAction.DECLINE, by)
                .flatMap(file -> desk.move(file, CaseAction.DECLINE, by))
                .as(moment::writing);
    }
}
