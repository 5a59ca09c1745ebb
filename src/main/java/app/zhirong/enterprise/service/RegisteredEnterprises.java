package app.zhirong.enterprise.service;

import app.zhirong.enterprise.EnterpriseProblem;
import app.zhirong.enterprise.EnterpriseProfile;
import app.zhirong.enterprise.Enterprises;
import app.zhirong.enterprise.SharePurpose;
import app.zhirong.enterprise.store.ProfileStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Organisations;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The door's answers from the registry; an enterprise without a row of its own is known by its organisation alone. */
@Service
class RegisteredEnterprises implements Enterprises {

    private final ProfileStore profiles;
    private final Organisations organisations;

    RegisteredEnterprises(ProfileStore profiles, Organisations organisations) {
        this.profiles = profiles;
        this.organisations = organisations;
    }

    @Override
    public Mono<EnterpriseProfile> find(UUID organisation) {
        return profiles.findAll(List.of(organisation))
                .singleOrEmpty()
                .switchIfEmpty(Mono.defer(() -> enterprise(organisation).map(RegisteredEnterprises::bare)));
    }

    private Mono<Organisation> enterprise(UUID id) {
        return organisations.find(id).filter(found -> found.kind() == OrganisationKind.ENTERPRISE);
    }

    private static EnterpriseProfile bare(Organisation organisation) {
        return new EnterpriseProfile(
                organisation.id(),
                0,
                organisation.name(),
                organisation.uscc(),
                organisation.region(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                organisation.verified());
    }

    @Override
    public Flux<EnterpriseProfile> findAll(Collection<UUID> wanted) {
        if (wanted.isEmpty()) {
            return Flux.empty();
        }
        return profiles.findAll(wanted)
                .collectMap(EnterpriseProfile::id)
                .flatMapMany(known -> Flux.fromStream(wanted.stream().distinct().sorted())
                        .concatMap(id -> known.containsKey(id) ? Mono.just(known.get(id)) : find(id)));
    }

    @Override
    public Mono<Void> requireVerified(UUID organisation) {
        return enterprise(organisation)
                .map(Organisation::verified)
                .switchIfEmpty(Mono.defer(() -> find(organisation).map(EnterpriseProfile::verified)))
                .filter(verified -> verified)
                .switchIfEmpty(Mono.error(IdentityProblem.NOT_VERIFIED::problem))
                .then();
    }

    @Override
    public Mono<Void> showTo(UUID organisation, UUID otherOrganisation, SharePurpose purpose, CurrentUser by) {
        return begin(organisation)
                .then(Mono.defer(() -> profiles.share(organisation, otherOrganisation, purpose, by.organisationId())));
    }

    /** Makes the row of an enterprise that has none yet, so that others can be shown something. */
    Mono<Void> begin(UUID organisation) {
        return enterprise(organisation)
                .switchIfEmpty(Mono.error(EnterpriseProblem.NOT_FOUND::problem))
                .flatMap(profiles::begin);
    }
}
