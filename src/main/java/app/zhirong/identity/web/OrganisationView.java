package app.zhirong.identity.web;

import app.zhirong.identity.BureauLevel;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.domain.EnrolledOrganisation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the page shows it.
 *
 * @param users how many people the caller sees with an active account
 */
record OrganisationView(
        UUID id,
        int version,
        OrganisationKind kind,
        String name,
        @Nullable String uscc,
        String regionCode,
        @Nullable BureauLevel level,
        @Nullable UUID parentId,
        String phone,
        boolean verified,
        int users) {

    static OrganisationView of(EnrolledOrganisation known) {
        var organisation = known.organisation();
        return new OrganisationView(
                organisation.id(),
                known.version(),
                organisation.kind(),
                organisation.name(),
                organisation.uscc(),
                String.valueOf(organisation.region()),
                organisation.level(),
                organisation.parentId(),
                organisation.phone(),
                organisation.verified(),
                known.users());
    }
}
