package app.zhirong.ipasset.service;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.CurrentValues;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts today's values beside rights, where a module knows them. */
@Component
class AssetPrices {

    private final ObjectProvider<CurrentValues> values;

    AssetPrices(ObjectProvider<CurrentValues> values) {
        this.values = values;
    }

    Mono<List<ValuedAsset>> beside(List<Asset> assets) {
        var ids = assets.stream().map(Asset::id).toList();
        var known = values.getIfAvailable();
        return (known == null || ids.isEmpty() ? Mono.just(Map.<UUID, CurrentValues.CurrentValue>of()) : known.of(ids))
                .map(found -> assets.stream()
                        .map(asset -> new ValuedAsset(asset, found.get(asset.id())))
                        .toList());
    }
}
