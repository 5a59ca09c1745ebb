package app.zhirong.ipasset.service;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.store.AssetListStore;
import app.zhirong.ipasset.store.AssetListStore.Filter;
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
    private final Transactions transactions;

    ListAssets(AssetListStore assets, Transactions transactions) {
        this.assets = assets;
        this.transactions = transactions;
    }

    public Mono<Page<Asset>> list(Filter filter, @Nullable UUID after, int limit) {
        return assets.page(filter, after, limit).as(transactions::reading);
    }
}
