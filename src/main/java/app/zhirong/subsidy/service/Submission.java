package app.zhirong.subsidy.service;

import app.zhirong.document.Documents;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.Organisations;
import app.zhirong.kernel.Region;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.Paper;
import app.zhirong.subsidy.domain.PolicyTerms;
import app.zhirong.subsidy.domain.ReviewChain;
import app.zhirong.subsidy.domain.SubsidyComputation.Computed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a submission needs from others: the loan's facts as of now, the sum, who reviews, and the form. */
@Component
class Submission {

    private final LoanCapture capture;
    private final ClaimComputation computation;
    private final Organisations organisations;
    private final Documents documents;
    private final IssueClaimForm forms;

    Submission(
            LoanCapture capture,
            ClaimComputation computation,
            Organisations organisations,
            Documents documents,
            IssueClaimForm forms) {
        this.capture = capture;
        this.computation = computation;
        this.organisations = organisations;
        this.documents = documents;
        this.forms = forms;
    }

    /** The claim with the loan's facts as they are now. */
    Mono<Claim> refreshed(Claim claim) {
        return capture.find(claim.parties().loanId())
                .switchIfEmpty(Mono.error(SubsidyProblem.LOAN_NOT_FOUND::problem))
                .map(found -> claim.with(found.facts()));
    }

    /** @throws app.zhirong.kernel.Problem 422 if nothing can be paid */
    Mono<Computed> computed(Claim claim, PolicyTerms terms) {
        return computation
                .outcome(claim, terms)
                .map(ClaimComputation::requireComputed)
                .doOnNext(computed -> {
                    if (!computed.amount().isPositive()) {
                        throw SubsidyProblem.NOTHING_TO_PAY.problem();
                    }
                });
    }

    Mono<ReviewChain> chain(Claim claim, Call call) {
        return organisations
                .bureausOf(claim.parties().region())
                .map(Organisation::region)
                .collect(Collectors.toSet())
                .map(present -> ReviewChain.of(Region.of(claim.parties().region()), Region.of(call.region()), present));
    }

    /** Lets the bureaus of both levels read the papers. */
    Mono<Void> share(Claim claim, ReviewChain chain, CurrentUser by) {
        List<UUID> files = claim.papers().stream().map(Paper::fileId).distinct().toList();
        return organisations
                .bureausOf(claim.parties().region())
                .filter(bureau -> bureau.region() == chain.first() || bureau.region() == chain.second())
                .map(Organisation::id)
                .collectList()
                .flatMapIterable(bureaus -> bureaus)
                .concatMap(bureau -> documents.share(files, bureau, "SUBSIDY", by))
                .then();
    }

    Mono<Void> issueForm(Claim claim) {
        return forms.issue(claim, claim.parties().enterpriseName());
    }
}
