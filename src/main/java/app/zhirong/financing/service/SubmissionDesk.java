package app.zhirong.financing.service;

import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.ProductState;
import app.zhirong.bankproduct.Products;
import app.zhirong.enterprise.Enterprises;
import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.FinancingState;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.ProductTerms;
import app.zhirong.financing.domain.Request;
import app.zhirong.financing.domain.RequestRound;
import app.zhirong.financing.domain.RequestRules;
import app.zhirong.financing.store.RequestStore;
import app.zhirong.ipasset.IpAssets;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether a request can be sent: the enterprise, the product, the rights and what was filled in. */
@Component
class SubmissionDesk {

    private final Products products;
    private final Enterprises enterprises;
    private final IpAssets assets;
    private final RequestStore requests;

    SubmissionDesk(Products products, Enterprises enterprises, IpAssets assets, RequestStore requests) {
        this.products = products;
        this.enterprises = enterprises;
        this.assets = assets;
        this.requests = requests;
    }

    /**
     * The request that is to be sent, its rights locked.
     *
     * @throws app.zhirong.kernel.Problem 422 naming every wrong field, 409 if a right is pledged
     */
    Mono<Sendable> check(CaseFile file) {
        return enterprises
                .requireVerified(file.enterprise().id())
                .then(Mono.defer(() -> requests.rounds(file.id())))
                .map(SubmissionDesk::unsent)
                .flatMap(round -> product(file).flatMap(product -> checked(file, round, product)));
    }

    private static RequestRound unsent(List<RequestRound> rounds) {
        var newest = rounds.getFirst();
        boolean corrected = newest.submittedAt() == null
                && (rounds.size() == 1 || !newest.request().equals(rounds.get(1).request()));
        if (!corrected) {
            throw FinancingProblem.NOTHING_CORRECTED.problem();
        }
        return newest;
    }

    // the version that was current at the first submission stays, whatever becomes of the product
    private Mono<Terms> product(CaseFile file) {
        if (file.state() == FinancingState.RETURNED) {
            return Mono.just(new Terms(file.productVersion(), file.terms()));
        }
        return products.find(file.productId())
                .filter(product -> product.state() == ProductState.PUBLISHED)
                .map(Terms::of)
                .switchIfEmpty(Mono.error(FinancingProblem.PRODUCT_NOT_OFFERED::problem));
    }

    private Mono<Sendable> checked(CaseFile file, RequestRound round, Terms terms) {
        var request = round.request();
        return assets.findAll(request.assetIds())
                .collectList()
                .doOnNext(found -> RequestRules.check(request, terms.terms(), found))
                .then(Mono.defer(() -> assets.requirePledgeable(
                        request.assetIds(), file.enterprise().id())))
                .thenReturn(new Sendable(round.round(), request, terms));
    }

    /** A request that may go out. */
    record Sendable(int round, Request request, Terms product) {}

    /** What a product said in one of its versions. */
    record Terms(int version, ProductTerms terms) {

        static Terms of(CreditProduct product) {
            return new Terms(product.version(), ProductTerms.of(product));
        }
    }
}
