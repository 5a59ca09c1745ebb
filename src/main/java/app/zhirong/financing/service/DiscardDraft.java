package app.zhirong.financing.service;

import app.zhirong.financing.domain.CaseAction;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The enterprise throws a draft away; it was never anybody else's business. */
@Service
public class DiscardDraft {

    private final CaseDesk desk;
    private final Moment moment;

    DiscardDraft(CaseDesk desk, Moment moment) {
        this.desk = desk;
        this.moment = moment;
    }

    public Mono<Void> discard(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.open(id, seen, CaseAction.DISCARD, by)
                .flatMap(file -> desk.move(file, CaseAction.DISCARD, by))
                .as(moment::writing);
    }
}
