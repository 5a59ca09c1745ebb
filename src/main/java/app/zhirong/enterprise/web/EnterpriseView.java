package app.zhirong.enterprise.web;

import app.zhirong.enterprise.EnterpriseProfile;
import app.zhirong.enterprise.EnterpriseProfile.Contact;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.EnterpriseTag;
import app.zhirong.enterprise.domain.ProfileFacts;
import app.zhirong.enterprise.domain.SizeFigures.Indicator;
import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as the page shows it.
 *
 * @param missingForSize figures that its industry is sized by and that are not known yet
 */
record EnterpriseView(
        UUID id,
        int version,
        String name,
        @Nullable String uscc,
        String regionCode,
        @Nullable String industryCode,
        @Nullable Integer staff,
        @Nullable Money annualRevenue,
        @Nullable Money totalAssets,
        @Nullable EnterpriseSize size,
        List<Indicator> missingForSize,
        @Nullable LocalDate foundedOn,
        List<EnterpriseTag> tags,
        @Nullable Contact contact,
        boolean verified) {

    static EnterpriseView of(EnterpriseProfile profile) {
        var missing = ProfileFacts.missing(
                profile.industryCode(), profile.staff(), profile.annualRevenue(), profile.totalAssets());
        return new EnterpriseView(
                profile.id(),
                profile.version(),
                profile.name(),
                profile.uscc(),
                String.valueOf(profile.region()),
                profile.industryCode(),
                profile.staff(),
                profile.annualRevenue(),
                profile.totalAssets(),
                profile.size(),
                missing.stream().sorted().toList(),
                profile.foundedOn(),
                profile.tags(),
                profile.contact(),
                profile.verified());
    }
}
