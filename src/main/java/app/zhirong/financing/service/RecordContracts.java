package app.zhirong.financing.service;

import app.zhirong.document.Documents;
import app.zhirong.financing.CaseContracted;
import app.zhirong.financing.Contract;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.ContractRules;
import app.zhirong.financing.store.AgreementStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The bank records what the signed contracts say; from now on the pledge can be registered. */
@Service
public class RecordContracts {

    private static final String PURPOSE = "FINANCING";

    private final CaseDesk desk;
    private final ReviewDesk review;
    private final AgreementStore agreements;
    private final Documents documents;
    private final Moment moment;

    RecordContracts(CaseDesk desk, ReviewDesk review, AgreementStore agreements, Documents documents, Moment moment) {
        this.desk = desk;
        this.review = review;
        this.agreements = agreements;
        this.documents = documents;
        this.moment = moment;
    }

    /** @throws app.zhirong.kernel.Problem 422 naming every wrong field, 404 for files of others */
    public Mono<Void> record(UUID id, ExpectedVersion seen, Contract contract, CurrentUser by) {
        return desk.open(id, seen, CaseAction.RECORD_CONTRACTS, by)
                .flatMap(file -> review.assetsOf(file)
                        .doOnNext(rights -> ContractRules.check(
                                contract, Objects.requireNonNull(file.amounts().creditLine()), rights, moment.today()))
                        .then(documents.requireOwned(contract.fileIds(), by))
                        .then(Mono.defer(() -> write(file, contract, by))))
                .as(moment::writing);
    }

    private Mono<Void> write(CaseFile file, Contract contract, CurrentUser by) {
        return documents
                .share(contract.fileIds(), file.enterprise().id(), PURPOSE, by)
                .then(agreements.record(file, contract))
                .then(desk.move(file, CaseAction.RECORD_CONTRACTS, by))
                .then(desk.tell(news(file, contract)));
    }

    private CaseContracted news(CaseFile file, Contract contract) {
        return new CaseContracted(
                file.id(),
                file.enterprise().id(),
                file.bank().id(),
                file.region(),
                contract.principalClaim(),
                contract.securedAmount(),
                contract.loanContractDate(),
                moment.now());
    }
}
