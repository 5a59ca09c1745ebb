package app.zhirong.subsidy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which calls a list shows; an absent value filters nothing.
 *
 * @param openOn calls whose window is open on the day
 * @param region calls under which an enterprise of the region can claim
 */
public record CallFilter(
        @Nullable LocalDate openOn,
        @Nullable Integer region,
        @Nullable String policyCode) {}
