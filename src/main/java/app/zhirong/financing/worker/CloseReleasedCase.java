package app.zhirong.financing.worker;

import app.zhirong.financing.FinancingState;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.Collateral;
import app.zhirong.financing.service.CaseDesk;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.financing.store.CollateralStore;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Closes a case once nothing of it is owed and nothing of it is pledged any more. */
@Component
class CloseReleasedCase {

    private final ApplicationStore cases;
    private final CollateralStore collateral;
    private final CaseDesk desk;

    CloseReleasedCase(ApplicationStore cases, CollateralStore collateral, CaseDesk desk) {
        this.cases = cases;
        this.collateral = collateral;
        this.desk = desk;
    }

    Mono<Void> closeIfReleased(UUID caseId) {
        return cases.lock(caseId)
                .filter(file -> file.state() == FinancingState.SETTLED || file.state() == FinancingState.SECURED)
                .flatMap(file -> collateral
                        .ofCase(caseId)
                        .filter(rights -> rights.stream().allMatch(Collateral::isReleased))
                        .flatMap(rights -> desk.moveByPlatform(file, CaseAction.RELEASE)));
    }
}
