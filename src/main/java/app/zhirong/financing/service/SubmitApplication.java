package app.zhirong.financing.service;

import app.zhirong.financing.CaseSubmitted;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.service.SubmissionDesk.Sendable;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.financing.store.CollateralStore;
import app.zhirong.financing.store.RequestStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The signatory sends the application, at first or after a return; from now on the bank sees what it rests on. */
@Service
public class SubmitApplication {

    private final CaseDesk desk;
    private final SubmissionDesk submission;
    private final ShowToBank bank;
    private final ApplicationStore cases;
    private final RequestStore requests;
    private final CollateralStore collateral;
    private final Moment moment;

    SubmitApplication(
            CaseDesk desk,
            SubmissionDesk submission,
            ShowToBank bank,
            ApplicationStore cases,
            RequestStore requests,
            CollateralStore collateral,
            Moment moment) {
        this.desk = desk;
        this.submission = submission;
        this.bank = bank;
        this.cases = cases;
        this.requests = requests;
        this.collateral = collateral;
        this.moment = moment;
    }

    /** @throws app.zhirong.kernel.Problem 422 naming every wrong field, 409 if a right is pledged */
    public Mono<Void> submit(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.open(id, seen, CaseAction.SUBMIT, by)
                .flatMap(file -> submission
                        .check(file)
                        .flatMap(sendable -> bank.show(file, sendable.request(), by)
                                .then(Mono.defer(() -> write(file, sendable, by)))))
                .as(moment::writing);
    }

    private Mono<Void> write(CaseFile file, Sendable sendable, CurrentUser by) {
        var product = sendable.product();
        return requests.send(file.id(), sendable.round(), moment.now(), by.displayName())
                .then(cases.send(file.id(), moment.today(), product.version(), product.terms()))
                .then(sendable.round() > file.round() ? cases.nextRound(file.id()) : Mono.empty())
                .then(collateral.replace(file, sendable.request().assetIds()))
                .then(desk.move(file, CaseAction.SUBMIT, by))
                .then(desk.tell(news(file, sendable)));
    }

    private CaseSubmitted news(CaseFile file, Sendable sendable) {
        return new CaseSubmitted(
                file.id(),
                file.enterprise().id(),
                file.bank().id(),
                file.region(),
                file.productId(),
                Objects.requireNonNull(sendable.request().amount()),
                moment.now());
    }
}
