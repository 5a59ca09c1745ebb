package app.zhirong.document.service;

import app.zhirong.document.DocumentProblem;
import app.zhirong.document.Documents;
import app.zhirong.document.FileRules;
import app.zhirong.document.IncomingPaper;
import app.zhirong.document.KeptPaper;
import app.zhirong.document.UploadedFile;
import app.zhirong.document.store.FileStore;
import app.zhirong.document.store.FileVault;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Ids;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The door's answers from the file table and the vault; always inside the caller's transaction. */
@Service
class StoredDocuments implements Documents {

    private final FileStore files;
    private final FileVault vault;
    private final Ids ids;
    private final Clock realClock;

    StoredDocuments(FileStore files, FileVault vault, Ids ids, Clock realClock) {
        this.files = files;
        this.vault = vault;
        this.ids = ids;
        this.realClock = realClock;
    }

    @Override
    public Mono<UploadedFile> find(UUID id) {
        return files.findAll(List.of(id)).singleOrEmpty();
    }

    @Override
    public Flux<UploadedFile> findAll(Collection<UUID> wanted) {
        return wanted.isEmpty() ? Flux.empty() : files.findAll(wanted);
    }

    @Override
    public Mono<List<UploadedFile>> requireOwned(Collection<UUID> wanted, CurrentUser by) {
        return findAll(wanted)
                .filter(file -> by.belongsTo(file.ownerOrg()))
                .collectList()
                .map(found -> refuseUnlessAll(found, wanted));
    }

    private static List<UploadedFile> refuseUnlessAll(List<UploadedFile> found, Collection<UUID> wanted) {
        if (found.size() != Set.copyOf(wanted).size()) {
            throw DocumentProblem.FILE_NOT_FOUND.problem();
        }
        return found;
    }

    @Override
    public Mono<Void> share(Collection<UUID> shared, UUID organisation, String purpose, CurrentUser by) {
        return findAll(shared)
                .collectList()
                .map(found -> refuseUnlessAll(found, shared))
                .filter(found -> !found.isEmpty())
                .flatMap(found -> files.share(Set.copyOf(shared), organisation, purpose, by.organisationId()));
    }

    @Override
    public Mono<KeptPaper> keep(IncomingPaper paper, FileRules rules) {
        return vault.store(paper.content(), rules).map(kept -> new KeptPaper(PaperNames.plain(paper.name()), kept));
    }

    @Override
    public Mono<UUID> addForRegistration(KeptPaper paper, UUID organisation, UUID person, int region) {
        var file = row(paper, organisation);
        return files.insertForRegistration(file, person, region).thenReturn(file.id());
    }

    @Override
    public Mono<Void> openToVerifiers(Collection<UUID> papers, CurrentUser by) {
        return requireOwned(papers, by)
                .flatMap(
                        owned -> files.openToVerifiers(papers, by.organisation().region()));
    }

    UploadedFile row(KeptPaper paper, UUID owner) {
        var kept = paper.kept();
        return new UploadedFile(
                ids.next(),
                paper.name(),
                kept.type().mediaType(),
                kept.bytes(),
                kept.digest().hex(),
                owner,
                realClock.instant());
    }
}
