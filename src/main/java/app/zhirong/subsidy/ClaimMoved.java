package app.zhirong.subsidy;

import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** A claim went from one state to another; told of every move, also those that have news of their own. */
public record ClaimMoved(
        UUID claimId,
        String claimNo,
        String policyCode,
        UUID enterpriseId,
        UUID bankId,
        int region,
        String action,
        ClaimState from,
        ClaimState to,
        Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return claimId;
    }
}
