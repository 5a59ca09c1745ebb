package app.zhirong.identity.service;

import app.zhirong.identity.AdministrationTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Role;
import app.zhirong.identity.domain.EnrolledOrganisation;
import app.zhirong.identity.domain.Enrolment;
import app.zhirong.identity.domain.UsccRules;
import app.zhirong.identity.store.OrganisationStore;
import app.zhirong.kernel.Ids;
import app.zhirong.platform.database.Transactions;
import java.time.Clock;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The platform enrols a bank or its branch, a bureau, or another party; enterprises stay to be verified. */
@Service
public class EnrolOrganisation {

    private final OrganisationStore organisations;
    private final AdministrationTrail trail;
    private final Ids ids;
    private final Clock realClock;
    private final Transactions transactions;

    EnrolOrganisation(
            OrganisationStore organisations,
            AdministrationTrail trail,
            Ids ids,
            Clock realClock,
            Transactions transactions) {
        this.organisations = organisations;
        this.trail = trail;
        this.ids = ids;
        this.realClock = realClock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 422 naming every wrong field */
    public Mono<EnrolledOrganisation> enrol(Enrolment enrolment, CurrentUser by) {
        by.requireAnyOf(Role.PLATFORM_ADMIN);
        enrolment.check();
        var enrolled = organisation(enrolment);
        return requireHeadOffice(enrolment)
                .then(Mono.defer(() -> organisations.insert(enrolled, enrolment.regions(), realClock.instant())))
                .then(Mono.defer(() -> trail.record(enrolled.id(), "ENROL", enrolled.name(), by)))
                .thenReturn(new EnrolledOrganisation(enrolled, 0, 0))
                .as(transactions::writing);
    }

    private Mono<Void> requireHeadOffice(Enrolment enrolment) {
        var parent = enrolment.parentId();
        return parent == null
                ? Mono.empty()
                : organisations
                        .find(parent)
                        .filter(bank -> bank.kind() == OrganisationKind.BANK && bank.parentId() == null)
                        .switchIfEmpty(Mono.error(() -> IdentityProblem.HEAD_OFFICE.at("/parentId")))
                        .then();
    }

    private Organisation organisation(Enrolment enrolment) {
        var uscc = enrolment.uscc();
        return new Organisation(
                ids.next(),
                enrolment.kind(),
                enrolment.name().strip(),
                uscc == null ? null : UsccRules.canonical(uscc).orElseThrow(),
                enrolment.place().code(),
                enrolment.level(),
                enrolment.parentId(),
                enrolment.phone().strip(),
                enrolment.kind() != OrganisationKind.ENTERPRISE);
    }
}
