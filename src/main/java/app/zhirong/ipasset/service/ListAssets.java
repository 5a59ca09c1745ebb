package app.zhirong.ipasset.service;

import app.zhirong.ipasset.domain.AssetFilter;
import app.zhirong.ipasset.store.AssetListStore;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Transactions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The rights that the caller may see, page by page. */
@Service
public class ListAssets {

    private final AssetListStore assets;
    private final AssetPrices prices;
    private final Transactions transactions;

    ListAssets(AssetListStore assets, AssetPrices prices, Transactions transactions) {
        this.assets = assets;
        this.prices = prices;
        this.transactions = transactions;
    }

    public Mono<Page<ValuedAsset>> list(AssetFilter filter, @Nullable UUID after, int limit) {
        return assets.page(filter, after, limit)
                .flatMap(page ->
                        prices.beside(page.items()).map(items -> new Page<>(items, page.nextCursor(), page.total())))
                .as(transactions::reading);
    }
}
