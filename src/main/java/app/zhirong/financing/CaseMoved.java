package app.zhirong.financing;

import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** A case went from one state to another; told of every move, also those that have news of their own. */
public record CaseMoved(
        UUID caseId,
        String caseNo,
        UUID enterpriseId,
        UUID bankId,
        int region,
        String action,
        FinancingState from,
        FinancingState to,
        Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return caseId;
    }
}
