package app.zhirong.valuation.service;

import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.platform.database.Transactions;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.store.ValueStore;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The values of a right that the caller may see, newest first. */
@Service
public class ListValues {

    private final ValueStore values;
    private final IpAssets assets;
    private final Transactions transactions;

    ListValues(ValueStore values, IpAssets assets, Transactions transactions) {
        this.values = values;
        this.assets = assets;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 if the right is not seen */
    public Mono<List<AssetValue>> list(UUID assetId) {
        return assets.find(assetId)
                .switchIfEmpty(Mono.error(IpAssetProblem.NOT_FOUND::problem))
                .flatMap(asset -> values.ofAsset(assetId).collectList())
                .as(transactions::reading);
    }
}
