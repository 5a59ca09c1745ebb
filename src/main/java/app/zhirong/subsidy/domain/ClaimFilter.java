package app.zhirong.subsidy.domain;

import app.zhirong.subsidy.ClaimState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which claims a list shows; an absent value filters nothing.
 *
 * @param states any of them
 * @param county of the enterprise, GB/T 2260
 * @param unbatched whether the claim is in no proposed list yet
 * @param keyword part of the enterprise's name or of the claim's number
 */
public record ClaimFilter(
        @Nullable List<ClaimState> states,
        @Nullable UUID callId,
        @Nullable UUID batchId,
        @Nullable Integer county,
        @Nullable Boolean unbatched,
        @Nullable String keyword) {}
