package app.zhirong.document;

import app.zhirong.identity.CurrentUser;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The papers that cases refer to by id; row-level security decides which of them the caller sees. */
public interface Documents {

    /** Empty when there is none or the caller may not see it. */
    Mono<UploadedFile> find(UUID id);

    /** Those of the ids that the caller sees, in id order. */
    Flux<UploadedFile> findAll(Collection<UUID> ids);

    /**
     * The files, in id order; they belong to the caller's organisation.
     *
     * @throws app.zhirong.kernel.Problem 404 if one does not exist or belongs to somebody else
     */
    Mono<List<UploadedFile>> requireOwned(Collection<UUID> ids, CurrentUser by);

    /**
     * Lets another organisation read the files. Whoever may read a file may pass it on with a case.
     *
     * @param purpose why, in the words of the module that shares, for example {@code FINANCING}
     * @throws app.zhirong.kernel.Problem 404 if the caller does not see one of them
     */
    Mono<Void> share(Collection<UUID> ids, UUID organisation, String purpose, CurrentUser by);

    /**
     * Keeps the content of a paper; a row of its own makes it somebody's.
     *
     * @throws app.zhirong.kernel.Problem 413 or 415 while it still streams in, and nothing stays behind
     */
    Mono<KeptPaper> keep(IncomingPaper paper, FileRules rules);

    /**
     * Adds a paper that came with the registration of an enterprise, as a visitor. Those who may verify an enterprise
     * of the region can read it.
     *
     * @return its id
     */
    Mono<UUID> addForRegistration(KeptPaper paper, UUID organisation, UUID person, int region);

    /** Lets those who may verify the caller's enterprise read its papers: its bureaus and the platform. */
    Mono<Void> openToVerifiers(Collection<UUID> papers, CurrentUser by);
}
