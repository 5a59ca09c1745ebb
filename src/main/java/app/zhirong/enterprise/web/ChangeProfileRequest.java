package app.zhirong.enterprise.web;

import app.zhirong.enterprise.EnterpriseProfile.Contact;
import app.zhirong.enterprise.EnterpriseTag;
import app.zhirong.enterprise.TagCode;
import app.zhirong.enterprise.TagLevel;
import app.zhirong.enterprise.domain.ProfileFacts;
import app.zhirong.kernel.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an enterprise tells of itself; what it leaves out is forgotten. */
record ChangeProfileRequest(
        @Nullable @Size(max = 6) String industryCode,
        @Nullable @PositiveOrZero Integer staff,
        @Nullable Money annualRevenue,
        @Nullable Money totalAssets,
        @Nullable LocalDate foundedOn,
        @Nullable @Size(max = 30) List<@Valid Tag> tags,
        @Nullable @Valid ContactEntry contact) {

    ProfileFacts toFacts() {
        var titles = tags == null ? List.<Tag>of() : tags;
        return new ProfileFacts(
                industryCode == null || industryCode.isBlank() ? null : industryCode.strip(),
                staff,
                annualRevenue,
                totalAssets,
                foundedOn,
                titles.stream().map(Tag::toTag).toList(),
                contact == null
                        ? null
                        : new Contact(contact.name().strip(), contact.phone().strip()));
    }

    /** A title. */
    record Tag(
            @NotNull TagCode code,
            @NotNull TagLevel level,
            @Nullable @Size(max = 60) String certificateNo,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo) {

        EnterpriseTag toTag() {
            return new EnterpriseTag(code, level, certificateNo, validFrom, validTo);
        }
    }

    /** Whom to call. */
    record ContactEntry(
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Pattern(regexp = "[0-9+() -]{5,30}") String phone) {}
}
