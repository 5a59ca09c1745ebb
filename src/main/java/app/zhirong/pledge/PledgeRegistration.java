package app.zhirong.pledge;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One registration as other modules know it.
 *
 * @param registrationCaseNo {@code ZY-yyyy-nnnnnn}, the platform's number
 * @param enterpriseId the pledgor (出质人)
 * @param bankId the pledgee (质权人), the branch that handles the case
 * @param region of the pledgor, GB/T 2260
 * @param assetIds in id order
 * @param securedAmount 登记担保金额 of this registration
 * @param filedOn when it was handed in at the office; absent before
 * @param registrationNo the office's number; absent before registration
 * @param registeredOn absent before registration
 * @param endedOn the day of cancellation, lapse, revocation, refusal or withdrawal; absent while none happened
 */
public record PledgeRegistration(
        UUID id,
        int version,
        String registrationCaseNo,
        UUID caseId,
        String caseNo,
        RightType rightType,
        UUID enterpriseId,
        String enterpriseName,
        UUID bankId,
        String bankName,
        int region,
        List<UUID> assetIds,
        Money securedAmount,
        LocalDate debtFrom,
        LocalDate debtTo,
        PledgeRegistrationState state,
        @Nullable LocalDate filedOn,
        @Nullable String registrationNo,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate endedOn) {}
