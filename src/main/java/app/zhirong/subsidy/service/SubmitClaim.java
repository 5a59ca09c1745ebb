package app.zhirong.subsidy.service;

import app.zhirong.enterprise.Enterprises;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.ClaimPapers;
import app.zhirong.subsidy.domain.PolicyTerms;
import app.zhirong.subsidy.domain.SubsidyComputation.Computed;
import app.zhirong.subsidy.store.CallStore;
import app.zhirong.subsidy.store.ClaimChange;
import app.zhirong.subsidy.store.ClaimStore;
import app.zhirong.subsidy.store.PolicyStore;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The signatory submits a claim, for the first time or after a return. It counts at the moment of the click, even if it
 * is taken up after the window closed. The application form is issued with it.
 */
@Service
public class SubmitClaim {

    private final ClaimWork work;
    private final ClaimStore claims;
    private final CallStore calls;
    private final PolicyStore policies;
    private final Enterprises enterprises;
    private final Submission submission;

    SubmitClaim(
            ClaimWork work,
            ClaimStore claims,
            CallStore calls,
            PolicyStore policies,
            Enterprises enterprises,
            Submission submission) {
        this.work = work;
        this.claims = claims;
        this.calls = calls;
        this.policies = policies;
        this.enterprises = enterprises;
        this.submission = submission;
    }

    /** @throws app.zhirong.kernel.Problem 422 naming every missing entry and paper, or the rule that isn't met */
    public Mono<Void> submit(UUID id, ExpectedVersion seen, CurrentUser by) {
        return work.on(
                id,
                seen,
                ClaimAction.SUBMIT,
                by,
                claim -> enterprises
                        .requireVerified(by.organisationId())
                        .then(Mono.defer(() -> calls.find(claim.callId())))
                        .doOnNext(call -> requireInTime(claim, call))
                        .zipWith(policies.findVersion(claim.policyVersionId()))
                        .flatMap(found ->
                                complete(claim, found.getT1(), found.getT2().terms(), by)));
    }

    private Mono<Void> complete(Claim claim, Call call, PolicyTerms terms, CurrentUser by) {
        return submission
                .refreshed(claim)
                .doOnNext(current -> requireComplete(current, terms))
                .flatMap(current ->
                        submission.computed(current, terms).flatMap(computed -> store(current, computed, call, by)));
    }

    private Mono<Void> store(Claim claim, Computed computed, Call call, CurrentUser by) {
        return submission.chain(claim, call).flatMap(chain -> {
            var change = ClaimChange.of()
                    .facts(claim.facts())
                    .computed(computed.amount(), computed.steps())
                    .claimed(computed.amount())
                    .chain(chain.first(), chain.second())
                    .remarks(claim.remarks(), null);
            if (claim.declaredOn() == null) {
                change.declared(work.today(), work.clock().instant());
            }
            return submission
                    .share(claim, chain, by)
                    .then(work.move(
                            claim, ClaimAction.SUBMIT, change, computed.amount().toString(), by))
                    .then(Mono.defer(() -> claims.find(claim.id())))
                    .flatMap(stored -> submission.issueForm(stored));
        });
    }

    private void requireInTime(Claim claim, Call call) {
        var today = work.today();
        if (claim.state() == ClaimState.DRAFT && !call.isOpenOn(today)) {
            throw SubsidyProblem.CALL_NOT_OPEN.problem(
                    call.windowFrom().toString(), call.windowTo().toString());
        }
        var due = claim.correctionDue();
        if (due != null && today.isAfter(due)) {
            throw SubsidyProblem.CORRECTION_LATE.problem(due.toString());
        }
    }

    private static void requireComplete(Claim claim, PolicyTerms terms) {
        var missing = new ArrayList<FieldProblem>();
        var declared = claim.declaration();
        requireText(missing, "/payeeBank", declared.payeeBank());
        requireText(missing, "/payeeAccount", declared.payeeAccount());
        requireText(missing, "/contactName", declared.contactName());
        requireText(missing, "/contactPhone", declared.contactPhone());
        if (!declared.committed()) {
            missing.add(SubsidyProblem.NOT_COMMITTED.field("/committed"));
        }
        ClaimPapers.missing(terms, claim.loan(), claim.papers())
                .forEach(paper -> missing.add(SubsidyProblem.PAPER_MISSING.field(
                        "/papers/" + paper.code(),
                        paper.name().zh(),
                        paper.name().en())));
        if (!missing.isEmpty()) {
            throw Problem.of(missing);
        }
    }

    private static void requireText(ArrayList<FieldProblem> missing, String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            missing.add(KernelProblem.REQUIRED.field(pointer));
        }
    }
}
