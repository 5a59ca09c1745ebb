package app.zhirong.ipasset.service;

import app.zhirong.document.Documents;
import app.zhirong.document.UploadedFile;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Organisations;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.domain.Dispute;
import app.zhirong.ipasset.domain.DisputeAction;
import app.zhirong.ipasset.domain.DisputeLifecycle;
import app.zhirong.ipasset.domain.DisputeState;
import app.zhirong.ipasset.store.DisputeStore;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Disputes as those concerned see them: claimant, holder, and the bureaus of the holder's region. */
@Service
public class DisputeDesk {

    private final DisputeStore disputes;
    private final Documents documents;
    private final Organisations organisations;
    private final Transactions transactions;

    DisputeDesk(DisputeStore disputes, Documents documents, Organisations organisations, Transactions transactions) {
        this.disputes = disputes;
        this.documents = documents;
        this.organisations = organisations;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<Opened> open(UUID id, CurrentUser by) {
        return disputes.find(id)
                .switchIfEmpty(Mono.error(IpAssetProblem.DISPUTE_NOT_FOUND::problem))
                .flatMap(found -> opened(found, by))
                .as(transactions::reading);
    }

    private Mono<Opened> opened(Dispute found, CurrentUser by) {
        return offices(found)
                .flatMap(offices ->
                        paper(found).map(paper -> new Opened(found, paper, offices, actions(found, offices, by))));
    }

    private Mono<Optional<UploadedFile>> paper(Dispute found) {
        return documents.find(found.fileId()).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    /** What the caller can do: the office decides, the claimant withdraws, the holder looks. */
    private static List<DisputeAction> actions(Dispute found, List<Organisation> offices, CurrentUser by) {
        boolean concerned = by.organisation().kind() == OrganisationKind.BUREAU
                ? isOneOf(offices, by)
                : by.belongsTo(found.claimantOrg());
        return concerned ? DisputeLifecycle.actions(found.state(), by.roles()) : List.of();
    }

    public Mono<Page<Dispute>> list(@Nullable DisputeState state, @Nullable UUID after, int limit) {
        return disputes.page(state, after, limit).as(transactions::reading);
    }

    /** The most local bureaus of the holder's region; empty where none is on the platform. */
    private Mono<List<Organisation>> offices(Dispute found) {
        return organisations.officesOf(found.region()).collectList();
    }

    /** @throws app.zhirong.kernel.Problem 403 if the dispute is for another office or another claimant */
    Mono<Void> requireConcerned(Dispute found, CurrentUser by) {
        return isOnDesk(found, by)
                .filter(mine -> mine)
                .switchIfEmpty(Mono.error(IpAssetProblem.DISPUTE_OTHER_OFFICE::problem))
                .then();
    }

    Mono<Boolean> isOnDesk(Dispute found, CurrentUser by) {
        return by.organisation().kind() == OrganisationKind.BUREAU
                ? offices(found).map(offices -> isOneOf(offices, by))
                : Mono.just(by.belongsTo(found.claimantOrg()));
    }

    private static boolean isOneOf(List<Organisation> offices, CurrentUser by) {
        return offices.stream().anyMatch(bureau -> bureau.id().equals(by.organisationId()));
    }

    /**
     * A dispute with what the caller may read and do.
     *
     * @param paper empty for the holder, who does not read it
     * @param offices on whose desk it lies
     */
    public record Opened(
            Dispute dispute, Optional<UploadedFile> paper, List<Organisation> offices, List<DisputeAction> actions) {}
}
