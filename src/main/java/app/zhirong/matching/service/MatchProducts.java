package app.zhirong.matching.service;

import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.Products;
import app.zhirong.bankproduct.WhitelistEntry;
import app.zhirong.bankproduct.Whitelists;
import app.zhirong.calendar.LprHistory;
import app.zhirong.calendar.LprRates;
import app.zhirong.enterprise.EnterpriseProfile;
import app.zhirong.enterprise.Enterprises;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.matching.MatchQuery;
import app.zhirong.matching.Matching;
import app.zhirong.matching.ProductMatch;
import app.zhirong.matching.domain.Applicant;
import app.zhirong.matching.domain.Assessment;
import app.zhirong.matching.domain.ChosenRight;
import app.zhirong.matching.domain.Facts;
import app.zhirong.matching.domain.OfferedRight;
import app.zhirong.matching.domain.OfferedRight.Worth;
import app.zhirong.matching.domain.Wish;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.Standing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts every active product against an enterprise and the rights it chose; in the caller's transaction. */
@Service
class MatchProducts implements Matching {

    private final ChosenRights chosenRights;
    private final Enterprises enterprises;
    private final Products products;
    private final Whitelists whitelists;
    private final LprRates lprRates;
    private final BusinessClock clock;

    MatchProducts(
            ChosenRights chosenRights,
            Enterprises enterprises,
            Products products,
            Whitelists whitelists,
            LprRates lprRates,
            BusinessClock clock) {
        this.chosenRights = chosenRights;
        this.enterprises = enterprises;
        this.products = products;
        this.whitelists = whitelists;
        this.lprRates = lprRates;
        this.clock = clock;
    }

    @Override
    public Mono<List<ProductMatch>> match(MatchQuery query) {
        return enterprises
                .find(query.enterprise())
                .switchIfEmpty(Mono.error(KernelProblem.NOT_FOUND::problem))
                .zipWith(chosenRights.of(query.enterprise(), query.assetIds()))
                .flatMap(known -> match(query, known.getT1(), known.getT2()));
    }

    private Mono<List<ProductMatch>> match(MatchQuery query, EnterpriseProfile profile, List<Asset> assets) {
        return products.active()
                .collectList()
                .flatMap(offered -> values(offered, assets)
                        .flatMap(values -> entries(profile)
                                .zipWith(lprRates.history())
                                .map(known -> assess(
                                        offered,
                                        new Known(query, profile, assets, values, known.getT1(), known.getT2())))));
    }

    /** The values that count for each set of kinds that some product accepts. */
    private Mono<Map<Set<ValueKind>, Map<UUID, AssetValue>>> values(List<CreditProduct> offered, List<Asset> assets) {
        var sets = offered.stream()
                .map(CreditProduct::acceptedValueKinds)
                .distinct()
                .toList();
        return Flux.fromIterable(sets)
                .concatMap(kinds -> chosenRights.values(assets, kinds).map(found -> Map.entry(kinds, found)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<Map<UUID, WhitelistEntry>> entries(EnterpriseProfile profile) {
        var uscc = profile.uscc();
        return uscc == null ? Mono.just(Map.of()) : whitelists.entriesOf(uscc, clock.today());
    }

    private List<ProductMatch> assess(List<CreditProduct> offered, Known known) {
        var applicant = Applicant.of(known.profile(), clock.today());
        var wish = new Wish(known.query().amount(), known.query().termMonths());
        return offered.stream()
                .map(product -> new Facts(
                        product,
                        applicant,
                        known.rightsFor(product),
                        wish,
                        known.entries().get(product.bankId()),
                        clock.today()))
                .map(facts -> Assessment.of(facts, known.lpr()))
                .sorted(Assessment.ORDER)
                .toList();
    }

    private record Known(
            MatchQuery query,
            EnterpriseProfile profile,
            List<Asset> assets,
            Map<Set<ValueKind>, Map<UUID, AssetValue>> values,
            Map<UUID, WhitelistEntry> entries,
            LprHistory lpr) {

        List<OfferedRight> rightsFor(CreditProduct product) {
            var believed = values.getOrDefault(product.acceptedValueKinds(), Map.of());
            return assets.stream()
                    .map(asset -> ChosenRight.of(asset, worth(believed.get(asset.id()))))
                    .toList();
        }

        private static @Nullable Worth worth(@Nullable AssetValue value) {
            return value == null ? null : new Worth(value.amount(), value.standing() == Standing.VERIFIED);
        }
    }
}
