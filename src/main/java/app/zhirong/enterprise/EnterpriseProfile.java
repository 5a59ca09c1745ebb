package app.zhirong.enterprise;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as the platform knows it; what it has not told yet is absent.
 *
 * @param id of its organisation
 * @param version 0 while nothing has been filled in
 * @param region of its seat, GB/T 2260
 * @param industryCode GB/T 4754, two to four digits with or without the section letter
 * @param staff headcount
 * @param annualRevenue of the last year
 * @param size by the standard of 2011; absent while a figure that its industry needs is missing, and where the standard
 *     does not cover the industry
 * @param contact name and phone; masked to all but the enterprise itself
 * @param verified whether a bureau or the platform has seen the licence
 */
public record EnterpriseProfile(
        UUID id,
        int version,
        String name,
        @Nullable String uscc,
        int region,
        @Nullable String industryCode,
        @Nullable Integer staff,
        @Nullable Money annualRevenue,
        @Nullable Money totalAssets,
        @Nullable EnterpriseSize size,
        @Nullable LocalDate foundedOn,
        List<EnterpriseTag> tags,
        @Nullable Contact contact,
        boolean verified) {

    public EnterpriseProfile {
        tags = List.copyOf(tags);
    }

    /** Whom to call. */
    public record Contact(String name, String phone) {}
}
