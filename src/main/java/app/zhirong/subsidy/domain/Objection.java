package app.zhirong.subsidy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A real-name objection to a line of a public notice, and what became of it. */
public record Objection(
        UUID id,
        UUID claimId,
        String realName,
        String contact,
        String reason,
        Instant receivedAt,
        ObjectionState state,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn) {

    /** What became of an objection. */
    public enum ObjectionState {
        OPEN,
        DISMISSED,
        UPHELD
    }
}
