package app.zhirong.pledge.web;

import app.zhirong.platform.web.Texts;
import app.zhirong.pledge.domain.Evidence;
import app.zhirong.pledge.domain.GroundCheck;
import app.zhirong.pledge.domain.GroundTick;
import app.zhirong.pledge.domain.GroundVerdict;
import app.zhirong.pledge.domain.PrecheckGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of the pre-check in words.
 *
 * @param waivable whether the parties may go on by declaration; all others block
 * @param sourced whether the ground was found in a source; otherwise it is shown as to be confirmed
 * @param system what the platform found by itself
 * @param verdict what holds, with what people ticked
 * @param open whether it still stands in the way
 */
record PledgeGroundView(
        PrecheckGround code,
        int number,
        String title,
        boolean waivable,
        boolean sourced,
        GroundVerdict system,
        GroundVerdict verdict,
        boolean open,
        List<PledgeEvidenceView> evidence,
        @Nullable GroundTick tick,
        @Nullable Instant declaredAt) {

    static PledgeGroundView of(GroundCheck check, Texts texts, Locale locale) {
        var ground = check.ground();
        return new PledgeGroundView(
                ground,
                ground.number(),
                texts.say("precheck.ground." + ground.name(), List.of(), locale),
                ground.isWaivable(),
                ground.isSourced(),
                check.system(),
                check.verdict(),
                check.isOpen(),
                check.evidence().stream()
                        .map(line -> PledgeEvidenceView.of(line, texts, locale))
                        .toList(),
                check.tick(),
                check.declaredAt());
    }

    /** Why the platform says so, where it has it from, and for which day. */
    record PledgeEvidenceView(String text, String source, LocalDate asOf) {

        static PledgeEvidenceView of(Evidence line, Texts texts, Locale locale) {
            return new PledgeEvidenceView(
                    texts.say("precheck." + line.key(), List.copyOf(line.args()), locale),
                    texts.say("precheck.source." + line.source(), List.of(), locale),
                    line.asOf());
        }
    }
}
