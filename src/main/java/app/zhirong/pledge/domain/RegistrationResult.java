package app.zhirong.pledge.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the office decided, recorded by one person of the bank.
 *
 * @param decidedOn the day of registration or refusal
 * @param registrationNo only if registered
 * @param periodTo only of a registered trademark: the last day of the registered period, after which it lapses
 * @param ground only if refused
 * @param noticeFile 专利权质押登记通知书, 商标专用权质权登记证, or the notice of refusal
 * @param confirmed whether another person of the bank has seen the notice too
 */
public record RegistrationResult(
        RegistrationOutcome outcome,
        LocalDate decidedOn,
        @Nullable String registrationNo,
        @Nullable LocalDate periodTo,
        @Nullable String ground,
        UUID noticeFile,
        boolean confirmed) {

    /** The two ways in which the office answers. */
    public enum RegistrationOutcome {
        REGISTERED,
        REFUSED
    }

    public boolean isRegistered() {
        return outcome == RegistrationOutcome.REGISTERED;
    }
}
