package app.zhirong.matching.service;

import app.zhirong.calendar.LprPublication;
import app.zhirong.calendar.LprRates;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.matching.LoanSketch;
import app.zhirong.matching.MatchQuery;
import app.zhirong.matching.Matching;
import app.zhirong.matching.MatchingProblem;
import app.zhirong.matching.ProductMatch;
import app.zhirong.matching.SubsidyEstimate;
import app.zhirong.matching.SubsidyForecast;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.valuation.AssetValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The match page of an enterprise: every product, what each loan would cost, and from which facts that follows. */
@Service
public class ShowMatches {

    private static final int LONGEST_TERM_MONTHS = 360;

    private final Matching matching;
    private final ChosenRights chosenRights;
    private final LprRates lprRates;
    private final ObjectProvider<SubsidyEstimate> subsidies;
    private final BusinessClock clock;
    private final Transactions transactions;

    ShowMatches(
            Matching matching,
            ChosenRights chosenRights,
            LprRates lprRates,
            ObjectProvider<SubsidyEstimate> subsidies,
            BusinessClock clock,
            Transactions transactions) {
        this.matching = matching;
        this.chosenRights = chosenRights;
        this.lprRates = lprRates;
        this.subsidies = subsidies;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 403 unless an enterprise's, 404 for a foreign right, 422 by field */
    public Mono<Matches> show(MatchQuery query, CurrentUser by) {
        return Mono.fromRunnable(() -> check(query, by))
                .then(Mono.defer(() -> matching.match(query)))
                .flatMap(matches -> explained(query, matches, by))
                .as(transactions::reading);
    }

    private static void check(MatchQuery query, CurrentUser by) {
        by.requireAnyOf(Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY);
        var amount = query.amount();
        if (amount != null && !amount.isPositive()) {
            throw KernelProblem.NOT_POSITIVE.at("/amount");
        }
        var term = query.termMonths();
        if (term != null && (term < 1 || term > LONGEST_TERM_MONTHS)) {
            throw MatchingProblem.TERM_OUT_OF_RANGE.at("/termMonths");
        }
    }

    private Mono<Matches> explained(MatchQuery query, List<ProductMatch> matches, CurrentUser by) {
        var rights = chosenRights
                .of(query.enterprise(), query.assetIds())
                .flatMap(assets -> chosenRights
                        .values(assets, Set.of(ValueKind.values()))
                        .map(values -> new Rights(assets, values)));
        var lpr = lprRates.history().map(history -> history.newestKnown(clock.today()));
        return Mono.zip(rights, lpr, forecasts(matches, by))
                .map(known -> new Matches(
                        clock.instant(),
                        matches,
                        known.getT1(),
                        known.getT2(),
                        subsidies.getIfAvailable() != null,
                        known.getT3()));
    }

    private Mono<Map<UUID, SubsidyForecast>> forecasts(List<ProductMatch> matches, CurrentUser by) {
        var estimate = subsidies.getIfAvailable();
        var loans = matches.stream().flatMap(match -> sketch(match).stream()).toList();
        return estimate == null || loans.isEmpty()
                ? Mono.just(Map.of())
                : estimate.forecast(by.organisation().region(), clock.today(), loans);
    }

    private static Optional<LoanSketch> sketch(ProductMatch match) {
        var rate = match.annualRate();
        return rate == null || !match.estimatedMaxAmount().isPositive()
                ? Optional.empty()
                : Optional.of(
                        new LoanSketch(match.product().id(), match.estimatedMaxAmount(), rate, match.termMonths()));
    }

    /** The chosen rights and what they are worth to everybody. */
    public record Rights(List<Asset> assets, Map<UUID, AssetValue> values) {

        public Money total() {
            return Money.sum(values.values().stream().map(AssetValue::amount).toList());
        }
    }

    /**
     * What the page is made of.
     *
     * @param lpr newest known publication
     * @param subsidyKnown whether anybody answers about subsidies
     * @param forecasts by product
     */
    public record Matches(
            Instant calculatedAt,
            List<ProductMatch> matches,
            Rights rights,
            Optional<LprPublication> lpr,
            boolean subsidyKnown,
            Map<UUID, SubsidyForecast> forecasts) {}
}
