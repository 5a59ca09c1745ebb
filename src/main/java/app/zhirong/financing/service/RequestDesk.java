package app.zhirong.financing.service;

import app.zhirong.document.Documents;
import app.zhirong.document.UploadedFile;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Request;
import app.zhirong.financing.domain.Request.Paper;
import app.zhirong.financing.domain.RequestRound;
import app.zhirong.financing.store.RequestStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.IpAssets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns what was filled in into a request: whose rights, whose files, and with which submission a file came first. */
@Component
class RequestDesk {

    private final RequestStore requests;
    private final Documents documents;
    private final IpAssets assets;

    RequestDesk(RequestStore requests, Documents documents, IpAssets assets) {
        this.requests = requests;
        this.documents = documents;
        this.assets = assets;
    }

    /** Keeps what was filled in as the round that is not sent yet. */
    Mono<Void> keep(CaseFile file, RequestDraft draft, CurrentUser by) {
        return requests.rounds(file.id()).flatMap(rounds -> {
            int round = unsentRound(rounds);
            return requireOwnAssets(draft.assetIds(), by)
                    .then(documents.requireOwned(fileIds(draft), by))
                    .map(files -> request(draft, files, rounds, round))
                    .flatMap(request -> requests.put(file, round, request));
        });
    }

    static int unsentRound(List<RequestRound> rounds) {
        if (rounds.isEmpty()) {
            return 1;
        }
        var newest = rounds.getFirst();
        return newest.submittedAt() == null ? newest.round() : newest.round() + 1;
    }

    private Mono<Void> requireOwnAssets(Collection<UUID> ids, CurrentUser by) {
        return assets.findAll(ids)
                .filter(asset -> asset.ownerOrg().equals(by.organisationId()))
                .count()
                .filter(found -> found == Set.copyOf(ids).size())
                .switchIfEmpty(Mono.error(IpAssetProblem.NOT_FOUND::problem))
                .then();
    }

    private static List<UUID> fileIds(RequestDraft draft) {
        return draft.papers().stream()
                .map(RequestDraft.PaperDraft::fileId)
                .distinct()
                .toList();
    }

    private static Request request(RequestDraft draft, List<UploadedFile> files, List<RequestRound> rounds, int round) {
        var papers = draft.papers().stream()
                .distinct()
                .map(paper -> new Paper(
                        paper.code(),
                        paper.fileId(),
                        name(files, paper.fileId()),
                        firstRound(rounds, paper.fileId(), round)))
                .toList();
        return new Request(
                draft.amount(),
                draft.termMonths(),
                draft.purpose().strip(),
                draft.repaymentSource().strip(),
                draft.annualRevenue(),
                draft.outstandingLoans(),
                draft.assetIds(),
                draft.creditEnquiryConsent(),
                papers);
    }

    private static String name(List<UploadedFile> files, UUID id) {
        return files.stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static int firstRound(List<RequestRound> rounds, UUID file, int round) {
        return rounds.stream()
                .flatMap(earlier -> earlier.request().papers().stream())
                .filter(paper -> paper.fileId().equals(file))
                .mapToInt(Paper::firstRound)
                .min()
                .orElse(round);
    }
}
