package app.zhirong.financing.worker;

import app.zhirong.financing.CollateralReleased;
import app.zhirong.financing.store.CollateralStore;
import app.zhirong.outbox.EventReceiver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The pledge of rights of a case was cancelled at the authority. */
@Component
class ReleaseCase implements EventReceiver<CollateralReleased> {

    private final CollateralStore collateral;
    private final CloseReleasedCase closing;

    ReleaseCase(CollateralStore collateral, CloseReleasedCase closing) {
        this.collateral = collateral;
        this.closing = closing;
    }

    @Override
    public String name() {
        return "financing.release-case";
    }

    @Override
    public Class<CollateralReleased> type() {
        return CollateralReleased.class;
    }

    @Override
    public Mono<Void> receive(CollateralReleased news) {
        return collateral
                .release(news.caseId(), news.assetIds(), news.cancelledOn())
                .then(Mono.defer(() -> closing.closeIfReleased(news.caseId())));
    }
}
