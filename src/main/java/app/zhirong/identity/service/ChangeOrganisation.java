package app.zhirong.identity.service;

import app.zhirong.identity.AdministrationTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.identity.domain.EnrolledOrganisation;
import app.zhirong.identity.store.OrganisationStore;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The platform puts the name or the office phone of an organisation right. */
@Service
public class ChangeOrganisation {

    private final ShowOrganisation show;
    private final OrganisationStore organisations;
    private final AdministrationTrail trail;
    private final Transactions transactions;

    ChangeOrganisation(
            ShowOrganisation show,
            OrganisationStore organisations,
            AdministrationTrail trail,
            Transactions transactions) {
        this.show = show;
        this.organisations = organisations;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 412 if somebody changed it since */
    public Mono<EnrolledOrganisation> change(UUID id, String name, String phone, ExpectedVersion seen, CurrentUser by) {
        by.requireAnyOf(Role.PLATFORM_ADMIN);
        return show.show(id)
                .flatMap(known -> organisations.change(id, seen.number(), name.strip(), phone.strip()))
                .filter(rows -> rows > 0)
                .switchIfEmpty(Mono.error(KernelProblem.STALE::problem))
                .then(Mono.defer(() -> trail.record(id, "CHANGE_ORGANISATION", name.strip(), by)))
                .then(Mono.defer(() -> show.show(id)))
                .as(transactions::writing);
    }
}
