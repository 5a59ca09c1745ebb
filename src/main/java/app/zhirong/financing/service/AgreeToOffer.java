package app.zhirong.financing.service;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The signatory agrees to the offer; contracts can be signed. */
@Service
public class AgreeToOffer {

    private final CaseDesk desk;
    private final Moment moment;

    AgreeToOffer(CaseDesk desk, Moment moment) {
        this.desk = desk;
        this.moment = moment;
    }

    /** @throws app.zhirong.kernel.Problem 409 if the offer is no longer valid */
    public Mono<Void> agree(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.open(id, seen, CaseAction.AGREE, by)
                .doOnNext(this::refuseAfterValidity)
                .flatMap(file -> desk.move(file, CaseAction.AGREE, by))
                .as(moment::writing);
    }

    private void refuseAfterValidity(CaseFile file) {
        var last = file.dueOn();
        if (last != null && moment.today().isAfter(last)) {
            throw FinancingProblem.OFFER_EXPIRED.problem();
        }
    }
}
