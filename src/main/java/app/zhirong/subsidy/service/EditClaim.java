package app.zhirong.subsidy.service;

import app.zhirong.document.Documents;
import app.zhirong.document.UploadedFile;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.Problem;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.ClaimDeclaration;
import app.zhirong.subsidy.domain.Paper;
import app.zhirong.subsidy.domain.RequiredDocument;
import app.zhirong.subsidy.store.ClaimChange;
import app.zhirong.subsidy.store.PolicyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The enterprise fills in what only it knows, and attaches papers; a draft may have gaps. */
@Service
public class EditClaim {

    private final ClaimWork work;
    private final PolicyStore policies;
    private final Documents documents;

    EditClaim(ClaimWork work, PolicyStore policies, Documents documents) {
        this.work = work;
        this.policies = policies;
        this.documents = documents;
    }

    /** @throws app.zhirong.kernel.Problem 422 for a paper nobody asked for, 404 for a file of somebody else */
    public Mono<Void> edit(
            UUID id, ExpectedVersion seen, ClaimDeclaration declaration, List<Attachment> papers, CurrentUser by) {
        return work.on(
                id,
                seen,
                ClaimAction.EDIT,
                by,
                claim -> policies.findVersion(claim.policyVersionId())
                        .doOnNext(policy -> requireKnown(policy.terms().requiredDocuments(), papers))
                        .then(Mono.defer(() -> named(papers, by)))
                        .flatMap(attached -> store(claim, declaration, attached, by)));
    }

    private Mono<Void> store(Claim claim, ClaimDeclaration declaration, List<Paper> papers, CurrentUser by) {
        var change = ClaimChange.of().declaration(declaration).papers(papers);
        return work.move(claim, ClaimAction.EDIT, change, null, by);
    }

    private static void requireKnown(List<RequiredDocument> asked, List<Attachment> papers) {
        var codes = asked.stream().map(RequiredDocument::code).collect(Collectors.toSet());
        var wrong = new ArrayList<FieldProblem>();
        for (int i = 0; i < papers.size(); i++) {
            if (!codes.contains(papers.get(i).code())) {
                wrong.add(SubsidyProblem.PAPER_UNKNOWN.field("/papers/" + i + "/code"));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.of(wrong);
        }
    }

    private Mono<List<Paper>> named(List<Attachment> papers, CurrentUser by) {
        var ids = papers.stream().map(Attachment::fileId).distinct().toList();
        return ids.isEmpty()
                ? Mono.just(List.of())
                : documents.requireOwned(ids, by).map(files -> named(papers, files));
    }

    private static List<Paper> named(List<Attachment> papers, List<UploadedFile> files) {
        Map<UUID, UploadedFile> byId = files.stream().collect(Collectors.toMap(UploadedFile::id, Function.identity()));
        return papers.stream()
                .map(paper -> new Paper(
                        paper.code(),
                        paper.fileId(),
                        byId.get(paper.fileId()) == null
                                ? ""
                                : byId.get(paper.fileId()).name()))
                .toList();
    }

    /** A file given as one of the papers. */
    public record Attachment(String code, UUID fileId) {}
}
