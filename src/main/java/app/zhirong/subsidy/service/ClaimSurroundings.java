package app.zhirong.subsidy.service;

import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Budget;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.IssuedDocument.PaperKind;
import app.zhirong.subsidy.domain.Payment;
import app.zhirong.subsidy.domain.Policy;
import app.zhirong.subsidy.service.ShowClaim.BureauPart;
import app.zhirong.subsidy.store.BatchStore;
import app.zhirong.subsidy.store.BudgetStore;
import app.zhirong.subsidy.store.CallStore;
import app.zhirong.subsidy.store.ClaimListStore;
import app.zhirong.subsidy.store.IssuedDocumentStore;
import app.zhirong.subsidy.store.ObjectionStore;
import app.zhirong.subsidy.store.PaymentStore;
import app.zhirong.subsidy.store.PolicyStore;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What stands around a claim: its policy, call, list, payments, papers. */
@Component
class ClaimSurroundings {

    private final PolicyStore policies;
    private final CallStore calls;
    private final BatchStore batches;
    private final PaymentStore payments;
    private final IssuedDocumentStore documents;
    private final ObjectionStore objections;
    private final Awards awards;

    ClaimSurroundings(
            PolicyStore policies,
            CallStore calls,
            BatchStore batches,
            PaymentStore payments,
            IssuedDocumentStore documents,
            ObjectionStore objections,
            Awards awards) {
        this.policies = policies;
        this.calls = calls;
        this.batches = batches;
        this.payments = payments;
        this.documents = documents;
        this.objections = objections;
        this.awards = awards;
    }

    Mono<Policy> policy(Claim claim) {
        return policies.findVersion(claim.policyVersionId());
    }

    Mono<Call> call(Claim claim) {
        return calls.find(claim.callId());
    }

    Flux<Payment> payments(Claim claim) {
        return payments.ofClaim(claim.id());
    }

    Mono<Optional<Batch>> batch(Claim claim) {
        var batch = claim.decision().batchId();
        return batch == null
                ? Mono.just(Optional.empty())
                : batches.find(batch).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    Mono<Optional<String>> documentCode(Claim claim) {
        return documents
                .currentCode(claim.id(), PaperKind.CLAIM_FORM)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    Mono<BureauPart> bureauPart(Claim claim) {
        return Mono.zip(
                        awards.granted()
                                .granted(claim.parties().enterpriseId(), claim.id())
                                .collectList(),
                        objections.ofClaim(claim.id()).collectList(),
                        awards.budgets()
                                .find(claim.callId())
                                .map(Optional::of)
                                .defaultIfEmpty(Optional.<Budget>empty()))
                .map(known -> new BureauPart(known.getT1(), known.getT2(), known.getT3()));
    }

    /** Where granted amounts and budgets are read. */
    @Component
    record Awards(ClaimListStore granted, BudgetStore budgets) {}
}
