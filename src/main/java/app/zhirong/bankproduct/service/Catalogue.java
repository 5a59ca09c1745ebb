package app.zhirong.bankproduct.service;

import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.Products;
import app.zhirong.bankproduct.WhitelistEntry;
import app.zhirong.bankproduct.Whitelists;
import app.zhirong.bankproduct.store.ProductStore;
import app.zhirong.bankproduct.store.RecommendationStore;
import app.zhirong.bankproduct.store.WhitelistStore;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The doors' answers from the tables of this module; always inside the caller's transaction. */
@Service
class Catalogue implements Products, Whitelists {

    private final ProductStore products;
    private final WhitelistStore whitelists;
    private final RecommendationStore recommendations;

    Catalogue(ProductStore products, WhitelistStore whitelists, RecommendationStore recommendations) {
        this.products = products;
        this.whitelists = whitelists;
        this.recommendations = recommendations;
    }

    @Override
    public Mono<CreditProduct> find(UUID id) {
        return products.find(id);
    }

    @Override
    public Flux<CreditProduct> active() {
        return products.active();
    }

    @Override
    public Mono<WhitelistEntry> entry(UUID bankId, String uscc, LocalDate day) {
        return whitelists
                .validOfEnterprise(uscc, day)
                .filter(entry -> entry.bankId().equals(bankId))
                .next();
    }

    @Override
    public Mono<Boolean> recommended(UUID bankId, String uscc, LocalDate day) {
        return recommendedTo(bankId, day).map(usccs -> usccs.contains(uscc));
    }

    @Override
    public Mono<Map<UUID, WhitelistEntry>> entriesOf(String uscc, LocalDate day) {
        return whitelists.validOfEnterprise(uscc, day).collectMap(WhitelistEntry::bankId);
    }

    @Override
    public Mono<Map<String, WhitelistEntry>> whitelistOf(UUID bankId, LocalDate day) {
        return whitelists.validOfBank(bankId, day).collectMap(WhitelistEntry::uscc);
    }

    @Override
    public Mono<Set<String>> recommendedTo(UUID bankId, LocalDate day) {
        return recommendations.recommendedTo(bankId, day).collect(Collectors.toUnmodifiableSet());
    }
}
