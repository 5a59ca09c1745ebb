package app.zhirong.financing.service;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Collateral;
import app.zhirong.financing.domain.RecommendationRules;
import app.zhirong.financing.domain.Review;
import app.zhirong.financing.domain.Review.Opinion;
import app.zhirong.financing.store.CollateralStore;
import app.zhirong.financing.store.ReviewStore;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.IpAssets;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the actions of a review share: the rights of the case and the opinion on them. */
@Component
class ReviewDesk {

    private final ReviewStore reviews;
    private final CollateralStore collateral;
    private final IpAssets assets;
    private final Moment moment;

    ReviewDesk(ReviewStore reviews, CollateralStore collateral, IpAssets assets, Moment moment) {
        this.reviews = reviews;
        this.collateral = collateral;
        this.assets = assets;
        this.moment = moment;
    }

    /** The rights of the case, in id order. */
    Mono<List<Asset>> assetsOf(CaseFile file) {
        return collateral
                .ofCase(file.id())
                .map(lines -> lines.stream().map(Collateral::assetId).toList())
                .flatMap(ids -> assets.findAll(ids).collectList());
    }

    /** Keeps an opinion that may still be unfinished. */
    Mono<Void> keep(CaseFile file, Opinion opinion) {
        return assetsOf(file)
                .doOnNext(rights -> RecommendationRules.checkStorable(opinion, rights))
                .then(Mono.defer(() -> reviews.save(file.id(), file.bank().id(), opinion, moment.now())));
    }

    /** Keeps an opinion that is to go to the approver. */
    Mono<Void> keepFinished(CaseFile file, Opinion opinion) {
        return assetsOf(file)
                .doOnNext(rights -> RecommendationRules.check(opinion, file.terms(), rights, moment.today()))
                .then(Mono.defer(() -> keep(file, opinion)));
    }

    Mono<Review> reviewOf(CaseFile file) {
        return reviews.ofCase(file.id()).switchIfEmpty(Mono.error(FinancingProblem.NOT_FOUND::problem));
    }
}
