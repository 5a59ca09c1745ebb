package app.zhirong.pledge;

import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** A registration went from one state to another; told of every move, also those that have news of their own. */
public record PledgeMoved(
        UUID registrationId,
        String registrationCaseNo,
        UUID caseId,
        UUID enterpriseId,
        UUID bankId,
        int region,
        RightType rightType,
        String action,
        PledgeRegistrationState from,
        PledgeRegistrationState to,
        Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return caseId;
    }
}
