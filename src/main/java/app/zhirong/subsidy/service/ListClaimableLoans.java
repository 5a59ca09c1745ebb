package app.zhirong.subsidy.service;

import app.zhirong.calendar.LprRates;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.domain.ClaimFacts;
import app.zhirong.subsidy.domain.PastAwards;
import app.zhirong.subsidy.domain.PolicyTerms;
import app.zhirong.subsidy.domain.SubsidyComputation;
import app.zhirong.subsidy.domain.SubsidyComputation.Outcome;
import app.zhirong.subsidy.service.LoanCapture.Captured;
import app.zhirong.subsidy.store.CallStore;
import app.zhirong.subsidy.store.ClaimStore;
import app.zhirong.subsidy.store.PolicyStore;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which of an enterprise's loans can be claimed under a call, and what each would bring. */
@Service
public class ListClaimableLoans {

    private final CallStore calls;
    private final PolicyStore policies;
    private final LoanCapture capture;
    private final ClaimStore claims;
    private final LprRates lpr;
    private final BusinessClock clock;
    private final Transactions transactions;

    ListClaimableLoans(
            CallStore calls,
            PolicyStore policies,
            LoanCapture capture,
            ClaimStore claims,
            LprRates lpr,
            BusinessClock clock,
            Transactions transactions) {
        this.calls = calls;
        this.policies = policies;
        this.capture = capture;
        this.claims = claims;
        this.lpr = lpr;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is no such call */
    public Mono<List<ClaimableLoan>> list(UUID callId, CurrentUser by) {
        return Mono.fromSupplier(() -> by.requireAnyOf(Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY))
                .then(Mono.defer(() -> calls.find(callId)))
                .switchIfEmpty(Mono.error(SubsidyProblem.CALL_NOT_FOUND::problem))
                .flatMap(call ->
                        policies.findVersion(call.policyVersionId()).flatMap(policy -> loans(call, policy.terms(), by)))
                .as(transactions::reading);
    }

    private Mono<List<ClaimableLoan>> loans(Call call, PolicyTerms terms, CurrentUser by) {
        return capture.ofEnterprise(by.organisationId())
                .flatMapMany(Flux::fromIterable)
                .concatMap(loan -> reckoned(call, terms, loan, by))
                .collectList();
    }

    private Mono<ClaimableLoan> reckoned(Call call, PolicyTerms terms, Captured loan, CurrentUser by) {
        var nobody = new UUID(0, 0);
        var past = claims.awards(by.organisationId(), terms.code(), nobody)
                .collectList()
                .map(PastAwards::new);
        var claimed = claims.isClaimed(loan.loan().id(), call.id());
        return Mono.zip(past, lpr.history(), claimed)
                .map(known -> new ClaimableLoan(
                        loan.loan().bankName(),
                        loan.facts(),
                        SubsidyComputation.compute(
                                terms, loan.facts().loan(null), known.getT2(), known.getT1(), clock.today()),
                        known.getT3()));
    }

    /** @param claimed whether a claim for it lives under this call already */
    public record ClaimableLoan(String bankName, ClaimFacts facts, Outcome outcome, boolean claimed) {}
}
