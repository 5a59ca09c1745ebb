package app.zhirong.matching.service;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.Values;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The rights that an enterprise puts into a match, and what they are worth to everybody. */
@Component
class ChosenRights {

    private final IpAssets assets;
    private final Values values;

    ChosenRights(IpAssets assets, Values values) {
        this.assets = assets;
        this.values = values;
    }

    /**
     * Those named, or all free ones.
     *
     * @throws app.zhirong.kernel.Problem 404 if one is not the enterprise's
     */
    Mono<List<Asset>> of(UUID enterprise, List<UUID> chosen) {
        if (chosen.isEmpty()) {
            return assets.ofOwner(enterprise)
                    .filter(asset -> asset.pledgeState() == PledgeState.FREE)
                    .collectList();
        }
        return assets.findAll(chosen)
                .filter(asset -> asset.ownerOrg().equals(enterprise))
                .collectList()
                .doOnNext(found -> requireAll(found, chosen));
    }

    private static void requireAll(List<Asset> found, List<UUID> chosen) {
        if (found.size() != Set.copyOf(chosen).size()) {
            throw IpAssetProblem.NOT_FOUND.problem();
        }
    }

    /** No bank's own value counts: the enterprise doesn't see it. */
    Mono<Map<UUID, AssetValue>> values(List<Asset> rights, Set<ValueKind> kinds) {
        return values.current(rights.stream().map(Asset::id).toList(), kinds, null);
    }
}
