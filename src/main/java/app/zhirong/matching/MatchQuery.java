package app.zhirong.matching;

import app.zhirong.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise wants to know.
 *
 * @param assetIds the rights it would pledge; empty for all its free ones
 * @param amount asked for; absent for as much as possible
 * @param termMonths asked for; absent for the longest that each product and the patents allow
 */
public record MatchQuery(
        UUID enterprise,
        List<UUID> assetIds,
        @Nullable Money amount,
        @Nullable Integer termMonths) {

    public MatchQuery {
        assetIds = List.copyOf(assetIds);
    }
}
