package app.zhirong.subsidy.domain;

import app.zhirong.kernel.Region;
import java.util.List;
import java.util.Set;

/**
 * Which two offices review a claim: the local one, and the next above it. Where a region has no city level (定州, 辛集,
 * 雄安) the second is the province. No office above the one that opened the call takes part, and none that isn't on the
 * platform.
 */
public record ReviewChain(int first, int second) {

    /** @param present regions of the bureaus on the platform that are responsible for the enterprise */
    public static ReviewChain of(Region enterprise, Region call, Set<Integer> present) {
        var offices = enterprise.reviewChain().stream()
                .filter(call::covers)
                .map(Region::code)
                .toList();
        var known = offices.stream().filter(present::contains).toList();
        var chain = known.isEmpty() ? offices : known;
        if (chain.isEmpty()) {
            return new ReviewChain(call.code(), call.code());
        }
        return new ReviewChain(chain.getFirst(), second(chain));
    }

    private static int second(List<Integer> chain) {
        return chain.size() > 1 ? chain.get(1) : chain.getFirst();
    }
}
