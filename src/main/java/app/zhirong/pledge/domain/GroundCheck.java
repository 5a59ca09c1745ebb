package app.zhirong.pledge.domain;

import app.zhirong.pledge.PledgeProblem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the pre-check.
 *
 * @param system what the platform found by itself
 * @param tick what a person found; absent before, and where the platform's own verdict decides
 * @param declaredAt when the declaration for a waivable ground was drawn up; absent when there is none
 */
public record GroundCheck(
        PrecheckGround ground,
        GroundVerdict system,
        List<Evidence> evidence,
        @Nullable GroundTick tick,
        @Nullable Instant declaredAt) {

    /** What holds now: the person's word where the platform's is not a failure. */
    public GroundVerdict verdict() {
        return tick != null && system != GroundVerdict.FAIL ? tick.verdict() : system;
    }

    /** Whether it still stands in the way: unknown, or failed without a declaration. */
    public boolean isOpen() {
        return switch (verdict()) {
            case PASS -> false;
            case MANUAL -> true;
            case FAIL -> declaredAt == null;
        };
    }

    /** Whether the two parties declare that they go on in spite of it. */
    public boolean isDeclared() {
        return verdict() == GroundVerdict.FAIL && declaredAt != null;
    }

    /** @throws app.zhirong.kernel.Problem 422 if the platform itself knows that the ground stands */
    public GroundCheck ticked(GroundTick found) {
        if (system == GroundVerdict.FAIL) {
            throw PledgeProblem.GROUND_DECIDED.at("/ground");
        }
        return new GroundCheck(ground, system, evidence, found, null);
    }

    /** @throws app.zhirong.kernel.Problem 422 if it blocks, or if there is nothing to waive */
    public GroundCheck declared(Instant at) {
        if (!ground.isWaivable()) {
            throw PledgeProblem.NOT_WAIVABLE.at("/ground");
        }
        if (verdict() != GroundVerdict.FAIL) {
            throw PledgeProblem.NOTHING_TO_WAIVE.at("/ground");
        }
        return new GroundCheck(ground, system, evidence, tick, at);
    }

    /** The same line with what the platform finds today; what people found and declared stays. */
    public GroundCheck renewed(GroundCheck fresh) {
        return new GroundCheck(ground, fresh.system(), fresh.evidence(), tick, declaredAt);
    }
}
