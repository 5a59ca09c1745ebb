package app.zhirong.financing;

import app.zhirong.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What module pledge tells when rights are registered, as far as a test of this module needs it. */
public record RightsRegistered(
        UUID caseId,
        List<UUID> assetIds,
        String registrationNo,
        LocalDate registeredOn,
        Money securedAmount,
        Instant at)
        implements CollateralSecured {

    @Override
    public UUID stream() {
        return caseId;
    }
}
