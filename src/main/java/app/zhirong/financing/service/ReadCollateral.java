package app.zhirong.financing.service;

import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Collateral;
import app.zhirong.financing.domain.CollateralLine;
import app.zhirong.financing.domain.RequestRound;
import app.zhirong.financing.store.CollateralStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.Values;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads the rights of a case with what is known of them. */
@Component
class ReadCollateral {

    private final CollateralStore collateral;
    private final IpAssets assets;
    private final Values values;

    ReadCollateral(CollateralStore collateral, IpAssets assets, Values values) {
        this.collateral = collateral;
        this.assets = assets;
        this.values = values;
    }

    /** @param rounds of the request; a draft names its rights only there */
    Mono<List<CollateralLine>> of(CaseFile file, List<RequestRound> rounds, CurrentUser by) {
        return collateral.ofCase(file.id()).flatMap(rows -> {
            var lines = file.submittedOn() == null ? drafted(rounds) : rows;
            var ids = lines.stream().map(Collateral::assetId).toList();
            return assets.findAll(ids)
                    .collectMap(Asset::id)
                    .flatMap(found -> valuesOf(ids, file, by)
                            .map(known -> lines.stream()
                                    .map(line -> new CollateralLine(
                                            line, found.get(line.assetId()), known.get(line.assetId())))
                                    .toList()));
        });
    }

    private static List<Collateral> drafted(List<RequestRound> rounds) {
        return rounds.stream()
                .limit(1)
                .flatMap(round -> round.request().assetIds().stream())
                .map(asset -> new Collateral(asset, null, null, null))
                .toList();
    }

    // what a right is held to be worth is the parties' own affair
    private Mono<Map<UUID, AssetValue>> valuesOf(Collection<UUID> ids, CaseFile file, CurrentUser by) {
        return CaseDesk.actors(file, by).isEmpty()
                ? Mono.just(Map.of())
                : values.current(
                        ids, EnumSet.allOf(ValueKind.class), file.bank().id());
    }
}
