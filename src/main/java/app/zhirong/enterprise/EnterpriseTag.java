package app.zhirong.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title that an authority has given (标签), as the enterprise declares it.
 *
 * @param certificateNo absent where there is no certificate
 * @param validFrom first day
 * @param validTo last day; absent when it does not end
 */
public record EnterpriseTag(
        TagCode code,
        TagLevel level,
        @Nullable String certificateNo,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
