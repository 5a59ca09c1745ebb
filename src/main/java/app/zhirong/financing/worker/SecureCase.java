package app.zhirong.financing.worker;

import app.zhirong.financing.CollateralSecured;
import app.zhirong.financing.FinancingState;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Collateral;
import app.zhirong.financing.service.CaseDesk;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.financing.store.CollateralStore;
import app.zhirong.outbox.EventReceiver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rights of a case were registered as pledged; once all are, the case is secured and the loan can be paid out. */
@Component
class SecureCase implements EventReceiver<CollateralSecured> {

    private final ApplicationStore cases;
    private final CollateralStore collateral;
    private final CaseDesk desk;

    SecureCase(ApplicationStore cases, CollateralStore collateral, CaseDesk desk) {
        this.cases = cases;
        this.collateral = collateral;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "financing.secure-case";
    }

    @Override
    public Class<CollateralSecured> type() {
        return CollateralSecured.class;
    }

    @Override
    public Mono<Void> receive(CollateralSecured news) {
        return cases.lock(news.caseId())
                .flatMap(file -> collateral
                        .register(file, news)
                        .then(cases.sumRegistrations(file.id()))
                        .then(Mono.defer(() -> secureOnceComplete(file))));
    }

    private Mono<Void> secureOnceComplete(CaseFile file) {
        return collateral
                .ofCase(file.id())
                .filter(rights -> file.state() == FinancingState.CONTRACTED
                        && rights.stream().allMatch(Collateral::isRegistered))
                .flatMap(rights -> desk.moveByPlatform(file, CaseAction.SECURE));
    }
}
