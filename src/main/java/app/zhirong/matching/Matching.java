package app.zhirong.matching;

import java.util.List;
import reactor.core.publisher.Mono;

/** Which products fit. */
public interface Matching {

    /**
     * Every active product with a verdict per criterion: those that fit first, in the order of
     * {@code docs/domain/matching.md}.
     *
     * @throws app.zhirong.kernel.Problem 404 if one of the rights is not the enterprise's
     */
    Mono<List<ProductMatch>> match(MatchQuery query);
}
