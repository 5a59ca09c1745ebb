package app.zhirong.financing.service;

import app.zhirong.financing.Contract;
import app.zhirong.financing.FinancingCase;
import app.zhirong.financing.FinancingCases;
import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Collateral;
import app.zhirong.financing.domain.Request;
import app.zhirong.financing.domain.RequestRound;
import app.zhirong.financing.store.AgreementStore;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.financing.store.CollateralStore;
import app.zhirong.financing.store.RequestStore;
import app.zhirong.identity.CurrentUser;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The door's answers about cases from the tables of this module; always inside the caller's transaction. */
@Service
class StoredCases implements FinancingCases {

    private final ApplicationStore cases;
    private final RequestStore requests;
    private final CollateralStore collateral;
    private final AgreementStore agreements;

    StoredCases(ApplicationStore cases, RequestStore requests, CollateralStore collateral, AgreementStore agreements) {
        this.cases = cases;
        this.requests = requests;
        this.collateral = collateral;
        this.agreements = agreements;
    }

    @Override
    public Mono<FinancingCase> find(UUID id) {
        return cases.find(id).flatMap(this::whole);
    }

    @Override
    public Mono<FinancingCase> requireForPledge(UUID id, CurrentUser by) {
        return cases.lock(id)
                .filter(file -> by.belongsTo(file.enterprise().id())
                        || by.belongsTo(file.bank().id()))
                .switchIfEmpty(Mono.error(FinancingProblem.NOT_FOUND::problem))
                .filter(file -> file.state().isContractedOrLater())
                .switchIfEmpty(Mono.error(FinancingProblem.NOT_CONTRACTED::problem))
                .flatMap(this::whole);
    }

    private Mono<FinancingCase> whole(CaseFile file) {
        return Mono.zip(
                        requests.rounds(file.id()),
                        collateral.ofCase(file.id()),
                        agreements.contract(file.id()).map(Optional::of).defaultIfEmpty(Optional.empty()))
                .map(found -> whole(
                        file,
                        newest(found.getT1()),
                        found.getT2().stream().map(Collateral::assetId).toList(),
                        found.getT3().orElse(null)));
    }

    private static @Nullable Request newest(List<RequestRound> rounds) {
        return rounds.isEmpty() ? null : rounds.getFirst().request();
    }

    private static FinancingCase whole(
            CaseFile file, @Nullable Request request, List<UUID> assets, @Nullable Contract contract) {
        return new FinancingCase(
                file.id(),
                file.version(),
                file.caseNo(),
                file.enterprise().id(),
                file.enterprise().name(),
                file.enterprise().uscc(),
                file.bank().id(),
                file.bank().name(),
                file.region(),
                file.productId(),
                file.productName(),
                request == null ? null : request.amount(),
                request == null ? null : request.termMonths(),
                request == null ? null : request.purpose(),
                request == null ? null : request.repaymentSource(),
                file.state(),
                assets,
                contract,
                file.amounts().registeredSecuredAmount(),
                file.amounts().creditLine(),
                file.amounts().disbursedAmount(),
                file.amounts().outstandingBalance(),
                file.registeredOn());
    }
}
