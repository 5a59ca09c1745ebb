package app.zhirong.subsidy.service;

import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.IssuedDocument.PaperKind;
import app.zhirong.subsidy.service.PaperIssue.Content;
import app.zhirong.subsidy.store.PolicyStore;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Issues the application form of a claim; the issue before it, if any, is replaced. */
@Component
class IssueClaimForm {

    private static final String DEMO = "演示政策、非官方";

    private final PolicyStore policies;
    private final PaperIssue papers;

    IssueClaimForm(PolicyStore policies, PaperIssue papers) {
        this.policies = policies;
        this.papers = papers;
    }

    Mono<Void> issue(Claim claim, String issuer) {
        return policies.findVersion(claim.policyVersionId()).flatMap(policy -> {
            var terms = policy.terms();
            var name = terms.name().zh() + (terms.verified() ? "" : "（政策内容待核实）");
            var content = new Content(
                    PaperKind.CLAIM_FORM,
                    claim.id(),
                    claim.parties().enterpriseId(),
                    claim.parties().region(),
                    claim.claimNo(),
                    ClaimForm.TITLE,
                    name,
                    terms.demo() ? DEMO : null,
                    issuer,
                    ClaimForm.blocks(claim, terms));
            return papers.issue(content);
        });
    }
}
