package app.zhirong.identity.service;

import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.domain.EnrolledOrganisation;
import app.zhirong.identity.domain.OrganisationFilter;
import app.zhirong.identity.store.OrganisationStore;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Transactions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The directory: one organisation, or all that the caller may see, page by page. */
@Service
public class ShowOrganisation {

    private final OrganisationStore organisations;
    private final Transactions transactions;

    ShowOrganisation(OrganisationStore organisations, Transactions transactions) {
        this.organisations = organisations;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<EnrolledOrganisation> show(UUID id) {
        return organisations
                .findEnrolled(id)
                .switchIfEmpty(Mono.error(IdentityProblem.ORGANISATION_NOT_FOUND::problem))
                .as(transactions::reading);
    }

    public Mono<Page<EnrolledOrganisation>> list(OrganisationFilter filter, @Nullable UUID after, int limit) {
        return organisations.page(filter, after, limit).as(transactions::reading);
    }
}
