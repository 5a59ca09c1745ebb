package app.zhirong.enterprise.service;

import app.zhirong.document.Documents;
import app.zhirong.document.UploadedFile;
import app.zhirong.enterprise.EnterpriseProblem;
import app.zhirong.enterprise.domain.Registration;
import app.zhirong.enterprise.domain.RegistrationState;
import app.zhirong.enterprise.store.RegistrationStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Organisations;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Transactions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What waits to be verified, and whose desk it lies on. */
@Service
public class RegistrationDesk {

    private final RegistrationStore registrations;
    private final Organisations organisations;
    private final Documents documents;
    private final Transactions transactions;

    RegistrationDesk(
            RegistrationStore registrations,
            Organisations organisations,
            Documents documents,
            Transactions transactions) {
        this.registrations = registrations;
        this.organisations = organisations;
        this.documents = documents;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<Opened> open(UUID id) {
        return registrations
                .find(id)
                .switchIfEmpty(Mono.error(EnterpriseProblem.REGISTRATION_NOT_FOUND::problem))
                .flatMap(this::withPapers)
                .as(transactions::reading);
    }

    private Mono<Opened> withPapers(Registration found) {
        return documents
                .findAll(List.of(found.licenceFile(), found.letterFile()))
                .collectList()
                .zipWith(offices(found.region()), (papers, offices) -> new Opened(found, papers, offices));
    }

    public Mono<Page<Registration>> list(@Nullable RegistrationState state, @Nullable UUID after, int limit) {
        return registrations.page(state, after, limit).as(transactions::reading);
    }

    /** The most local bureaus of the region; empty where none is on the platform. */
    private Mono<List<Organisation>> offices(int region) {
        return organisations.officesOf(region).collectList();
    }

    /**
     * Nothing happens if the registration is for the caller to decide.
     *
     * @throws app.zhirong.kernel.Problem 403 if another office is nearer
     */
    Mono<Void> requireOffice(Registration found, CurrentUser by) {
        return isForDecision(found, by)
                .filter(mine -> mine)
                .switchIfEmpty(Mono.error(EnterpriseProblem.OTHER_OFFICE::problem))
                .then();
    }

    /** Whether the platform's own desk has it: where no bureau of the region is on the platform. */
    Mono<Boolean> isFor(Registration found, CurrentUser by) {
        return by.organisation().kind() == OrganisationKind.PLATFORM
                ? offices(found.region()).map(List::isEmpty)
                : isForDecision(found, by);
    }

    private Mono<Boolean> isForDecision(Registration found, CurrentUser by) {
        return by.organisation().kind() == OrganisationKind.BUREAU
                ? offices(found.region()).map(offices -> isOneOf(offices, by))
                : Mono.just(true);
    }

    private static boolean isOneOf(List<Organisation> offices, CurrentUser by) {
        return offices.stream().anyMatch(bureau -> bureau.id().equals(by.organisationId()));
    }

    /**
     * A registration with its papers.
     *
     * @param offices on whose desk it lies; empty for the platform's
     */
    public record Opened(Registration registration, List<UploadedFile> papers, List<Organisation> offices) {}
}
