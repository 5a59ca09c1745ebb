package app.zhirong.statistics.domain;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A subsidy that was paid, or came back.
 *
 * @param amount negative when it came back (退汇)
 */
public record BookedPayment(
        UUID id,
        UUID claimId,
        String claimNo,
        String policyCode,
        UUID callId,
        UUID enterpriseId,
        String enterpriseName,
        int region,
        LocalDate bookedOn,
        Money amount) {}
