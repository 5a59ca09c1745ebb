package app.zhirong.statistics.domain;

import app.zhirong.kernel.Money;
import app.zhirong.pledge.RightType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration as it is counted.
 *
 * @param imported made outside the platform
 * @param firstTime whether the pledgor had none before
 * @param endedOn the day on which it was cancelled; it stays in the flow
 */
public record CountedRegistration(
        UUID id,
        boolean imported,
        String pledgorName,
        @Nullable String pledgorUscc,
        String pledgeeName,
        int region,
        RightType rightType,
        String registrationNo,
        LocalDate registeredOn,
        Money amount,
        int assetCount,
        boolean firstTime,
        @Nullable LocalDate endedOn) {}
