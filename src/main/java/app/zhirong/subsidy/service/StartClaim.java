package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.Ids;
import app.zhirong.kernel.Region;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimDeclaration;
import app.zhirong.subsidy.service.LoanCapture.Captured;
import app.zhirong.subsidy.store.CallStore;
import app.zhirong.subsidy.store.ClaimStore;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** An enterprise starts a claim for one of its loans; everything known is filled in. */
@Service
public class StartClaim {

    private final CallStore calls;
    private final ClaimStore claims;
    private final LoanCapture capture;
    private final ClaimMoves moves;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    StartClaim(
            CallStore calls,
            ClaimStore claims,
            LoanCapture capture,
            ClaimMoves moves,
            Ids ids,
            BusinessClock clock,
            Transactions transactions) {
        this.calls = calls;
        this.claims = claims;
        this.capture = capture;
        this.moves = moves;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 422 if call or loan don't fit, 409 if the loan is claimed already */
    public Mono<UUID> start(UUID callId, UUID loanId, CurrentUser by) {
        return Mono.fromSupplier(() -> by.requireAnyOf(Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY))
                .then(Mono.defer(() -> calls.find(callId)))
                .switchIfEmpty(Mono.error(() -> SubsidyProblem.CALL_NOT_FOUND.at("/callId")))
                .doOnNext(call -> requireOpen(call, by))
                .zipWith(capture.find(loanId)
                        .filter(found -> found.loan().enterpriseId().equals(by.organisationId()))
                        .switchIfEmpty(Mono.error(() -> SubsidyProblem.LOAN_NOT_FOUND.at("/loanId"))))
                .map(found -> draft(found.getT1(), found.getT2(), by))
                .flatMap(claim ->
                        claims.insert(claim).then(moves.started(claim, by)).thenReturn(claim.id()))
                .as(transactions::writing);
    }

    private void requireOpen(Call call, CurrentUser by) {
        if (!Region.of(call.region()).covers(Region.of(by.organisation().region()))) {
            throw SubsidyProblem.CALL_REGION.at("/callId");
        }
        if (!call.isOpenOn(clock.today())) {
            throw SubsidyProblem.CALL_NOT_OPEN.at(
                    "/callId", call.windowFrom().toString(), call.windowTo().toString());
        }
    }

    private Claim draft(Call call, Captured loan, CurrentUser by) {
        var enterprise = by.organisation();
        var parties = new Claim.Parties(
                enterprise.id(),
                enterprise.name(),
                enterprise.uscc(),
                loan.loan().bankId(),
                loan.loan().bankName(),
                loan.loan().id(),
                enterprise.region(),
                enterprise.region(),
                call.region());
        return new Claim(
                ids.next(),
                0,
                "",
                call.id(),
                call.policyVersionId(),
                call.policyCode(),
                parties,
                ClaimState.DRAFT,
                clock.today(),
                loan.facts(),
                ClaimDeclaration.EMPTY,
                List.of(),
                null,
                List.of(),
                new Claim.Amounts(null, null, null),
                List.of(),
                null,
                null,
                null,
                null,
                new Claim.Decision(null, null, null, null),
                null,
                null,
                by.id(),
                clock.instant());
    }
}
