package app.zhirong.subsidy.service;

import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.IssuedDocument.PaperKind;
import app.zhirong.subsidy.store.ClaimStore;
import app.zhirong.subsidy.store.IssuedDocumentStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The application form as it was last issued; always the same bytes. */
@Service
public class DownloadClaimForm {

    private final ClaimStore claims;
    private final IssuedDocumentStore documents;
    private final Transactions transactions;

    DownloadClaimForm(ClaimStore claims, IssuedDocumentStore documents, Transactions transactions) {
        this.claims = claims;
        this.documents = documents;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when none was issued or the caller may not see the claim */
    public Mono<Download> download(UUID claimId) {
        return claims.find(claimId)
                .map(Claim::claimNo)
                .zipWith(documents.currentPdf(claimId, PaperKind.CLAIM_FORM), Download::new)
                .switchIfEmpty(Mono.error(SubsidyProblem.NOT_FOUND::problem))
                .as(transactions::reading);
    }

    /** @param number of the claim, for the file's name */
    public record Download(String number, byte[] pdf) {}
}
