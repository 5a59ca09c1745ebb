package app.zhirong.pledge.domain;

import java.time.Instant;
import java.util.UUID;

/** One party's word, spoken by one of its people. */
public record Confirmation(ConfirmationMatter matter, PledgeSide side, UUID by, String name, Instant at) {

    /** What the parties agree to. */
    public enum ConfirmationMatter {
        PLEDGE,
        CANCELLATION
    }
}
