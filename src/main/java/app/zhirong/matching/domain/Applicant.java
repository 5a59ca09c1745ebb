package app.zhirong.matching.domain;

import app.zhirong.enterprise.EnterpriseProfile;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.EnterpriseTag;
import app.zhirong.enterprise.TagCode;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of an enterprise a product's conditions are about; what it has not told is absent.
 *
 * @param section of GB/T 4754, A to T
 * @param tags those valid on the day
 */
public record Applicant(
        int region,
        @Nullable EnterpriseSize size,
        @Nullable String section,
        Set<TagCode> tags,
        @Nullable LocalDate foundedOn) {

    public static Applicant of(EnterpriseProfile profile, LocalDate today) {
        var code = profile.industryCode();
        return new Applicant(
                profile.region(),
                profile.size(),
                code == null ? null : IndustrySections.of(code).orElse(null),
                profile.tags().stream()
                        .filter(tag -> tag.isValidOn(today))
                        .map(EnterpriseTag::code)
                        .collect(Collectors.toUnmodifiableSet()),
                profile.foundedOn());
    }
}
