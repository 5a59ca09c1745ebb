package app.zhirong.pledge;

import app.zhirong.financing.CollateralSecured;
import app.zhirong.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The office registered a pledge; two people of the bank have seen the notice. */
public record PledgeRegistered(
        UUID registrationId,
        UUID caseId,
        UUID enterpriseId,
        UUID bankId,
        int region,
        RightType rightType,
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
