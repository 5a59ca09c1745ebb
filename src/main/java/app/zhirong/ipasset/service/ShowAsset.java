package app.zhirong.ipasset.service;

import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.store.AssetStore;
import app.zhirong.platform.database.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** One right with all that is known of it. */
@Service
public class ShowAsset {

    private final AssetStore assets;
    private final AssetPrices prices;
    private final Transactions transactions;

    ShowAsset(AssetStore assets, AssetPrices prices, Transactions transactions) {
        this.assets = assets;
        this.prices = prices;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<ValuedAsset> show(UUID id) {
        return assets.find(id)
                .switchIfEmpty(Mono.error(IpAssetProblem.NOT_FOUND::problem))
                .flatMap(asset -> prices.beside(List.of(asset)))
                .map(List::getFirst)
                .as(transactions::reading);
    }
}
