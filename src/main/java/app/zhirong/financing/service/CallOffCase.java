package app.zhirong.financing.service;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.Collateral;
import app.zhirong.financing.store.CollateralStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Nothing comes of an agreed case: no contract was signed, or the registration was refused. */
@Service
public class CallOffCase {

    private final CaseDesk desk;
    private final CollateralStore collateral;
    private final Moment moment;

    CallOffCase(CaseDesk desk, CollateralStore collateral, Moment moment) {
        this.desk = desk;
        this.collateral = collateral;
        this.moment = moment;
    }

    /** @throws app.zhirong.kernel.Problem 409 while a right of the case is registered as pledged */
    public Mono<Void> callOff(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.open(id, seen, CaseAction.CALL_OFF, by)
                .flatMap(file -> collateral
                        .ofCase(id)
                        .doOnNext(CallOffCase::refuseWhilePledged)
                        .then(Mono.defer(() -> desk.move(file, CaseAction.CALL_OFF, by))))
                .as(moment::writing);
    }

    private static void refuseWhilePledged(List<Collateral> rights) {
        if (rights.stream().anyMatch(right -> right.isRegistered() && !right.isReleased())) {
            throw FinancingProblem.PLEDGE_LIVE.problem();
        }
    }
}
