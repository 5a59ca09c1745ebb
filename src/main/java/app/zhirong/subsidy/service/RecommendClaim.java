package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.ReviewCheck;
import app.zhirong.subsidy.domain.ReviewCheck.CheckVerdict;
import app.zhirong.subsidy.domain.ReviewOpinion;
import app.zhirong.subsidy.domain.ReviewOpinion.CheckTick;
import app.zhirong.subsidy.store.ClaimChange;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The first level recommends a claim (初审推荐), once every check is passed or was made by hand. */
@Service
public class RecommendClaim {

    private final ClaimWork work;
    private final ClaimReview review;

    RecommendClaim(ClaimWork work, ClaimReview review) {
        this.work = work;
        this.review = review;
    }

    /** @throws app.zhirong.kernel.Problem 422 if the bank hasn't confirmed, a rule isn't met, or a check is open */
    public Mono<Void> recommend(UUID id, ExpectedVersion seen, String text, List<CheckTick> ticks, CurrentUser by) {
        var action = ClaimAction.RECOMMEND;
        return work.on(
                id,
                seen,
                action,
                by,
                claim -> review.of(claim).flatMap(found -> {
                    requireClear(claim, found.checks(), ticks);
                    var computed = ClaimComputation.requireComputed(found.outcome());
                    var opinion = new ReviewOpinion(
                            text.strip(), by.organisation().name(), by.displayName(), work.today(), ticks);
                    var change = ClaimChange.of().firstOpinion(opinion).computed(computed.amount(), computed.steps());
                    return work.move(claim, action, change, opinion.text(), by);
                }));
    }

    private static void requireClear(Claim claim, List<ReviewCheck> checks, List<CheckTick> ticks) {
        if (claim.certification() == null) {
            throw SubsidyProblem.NOT_CERTIFIED.problem();
        }
        var ticked = ticks.stream().map(CheckTick::code).collect(Collectors.toSet());
        long open = checks.stream()
                .filter(check -> check.verdict() != CheckVerdict.PASS)
                .filter(check -> !ticked.contains(check.code()))
                .count();
        if (open > 0) {
            throw SubsidyProblem.CHECK_OPEN.at("/ticks", open);
        }
    }
}
