package app.zhirong.matching;

import org.jspecify.annotations.Nullable;

/**
 * What became of one condition of a product.
 *
 * @param about narrows the criterion, for example the kind of right that is counted; absent if there is nothing to
 * @param bound whether {@code required} is a floor, a ceiling or a choice
 * @param distance what is missing; absent when met, and where there is nothing to measure
 * @param unverified whether it is met only by facts that no bank or bureau has checked (待核验)
 */
public record CriterionResult(
        CriterionKind kind,
        @Nullable String about,
        Bound bound,
        Measure required,
        Measure actual,
        boolean met,
        @Nullable Measure distance,
        boolean unverified) {

    /** How {@code required} is meant. */
    public enum Bound {
        AT_LEAST,
        AT_MOST,
        ANY_OF
    }
}
