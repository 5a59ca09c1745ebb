package app.zhirong.matching.web;

import app.zhirong.bankproduct.RequiredPaper;
import app.zhirong.calendar.LprTenor;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.kernel.Money;
import app.zhirong.matching.CriterionKind;
import app.zhirong.matching.CriterionResult;
import app.zhirong.matching.ProductMatch;
import app.zhirong.matching.ProductMatch.AmountLimit;
import app.zhirong.matching.SubsidyForecast;
import app.zhirong.matching.domain.NetCost;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product against the enterprise.
 *
 * @param whitelistedUntil last day on the bank's whitelist; absent if not on it
 * @param indicativeLimit of the whitelist; binds nobody; absent if there is none
 * @param pledgeRates part of its value that a right of the kind carries, as a fraction; kinds that aren't named don't count
 * @param loanableAmount what the chosen rights carry
 * @param estimatedMaxAmount 0.00 unless it fits
 * @param annualRate as a fraction; absent while no LPR is maintained
 * @param netCost absent where no policy answers
 */
record MatchView(
        UUID productId,
        String productName,
        String summary,
        UUID bankId,
        String bankName,
        boolean fits,
        @Nullable LocalDate whitelistedUntil,
        @Nullable Money indicativeLimit,
        Map<AssetKind, BigDecimal> pledgeRates,
        List<CriterionView> criteria,
        Money loanableAmount,
        Money estimatedMaxAmount,
        Set<AmountLimit> limitedBy,
        Money minAmount,
        Money maxAmount,
        int termMonths,
        LprTenor lprTenor,
        int spreadBp,
        @Nullable BigDecimal annualRate,
        @Nullable NetCostView netCost,
        List<RequiredPaper> requiredPapers,
        boolean unverified) {

    static MatchView of(ProductMatch match, @Nullable SubsidyForecast forecast) {
        var product = match.product();
        return new MatchView(
                product.id(),
                product.name(),
                product.summary(),
                product.bankId(),
                product.bankName(),
                match.fits(),
                match.whitelistedUntil(),
                match.indicativeLimit(),
                product.pledgeRates(),
                match.criteria().stream().map(CriterionView::of).toList(),
                match.loanableAmount(),
                match.estimatedMaxAmount(),
                match.limitedBy(),
                product.minAmount(),
                product.maxAmount(),
                match.termMonths(),
                product.lprTenor(),
                product.spreadBp(),
                match.annualRate(),
                NetCostView.of(match, forecast),
                product.requiredPapers(),
                match.unverified());
    }

    /**
     * One condition.
     *
     * @param about narrows it, for example the kind of right that is counted
     * @param distance absent when met, and where there is nothing to measure
     */
    record CriterionView(
            CriterionKind kind,
            @Nullable String about,
            CriterionResult.Bound bound,
            MeasureView required,
            MeasureView actual,
            boolean met,
            @Nullable MeasureView distance,
            boolean unverified) {

        static CriterionView of(CriterionResult result) {
            var distance = result.distance();
            return new CriterionView(
                    result.kind(),
                    result.about(),
                    result.bound(),
                    MeasureView.of(result.required()),
                    MeasureView.of(result.actual()),
                    result.met(),
                    distance == null ? null : MeasureView.of(distance),
                    result.unverified());
        }
    }

    /**
     * What the loan costs a year after subsidy, and how that comes about.
     *
     * @param official false for a fictional policy of the demonstration
     * @param subsidyTotal over the whole term
     * @param cap that was reached; absent if none was
     */
    record NetCostView(
            Money yearlyInterest,
            Money subsidyPerYear,
            Money netPerYear,
            BigDecimal netAnnualRate,
            UUID policyId,
            String policyName,
            boolean official,
            Money subsidyTotal,
            BigDecimal baseRate,
            BigDecimal ratio,
            int days,
            int dayCount,
            @Nullable Money cap) {

        static @Nullable NetCostView of(ProductMatch match, @Nullable SubsidyForecast forecast) {
            var rate = match.annualRate();
            if (forecast == null || rate == null || !match.estimatedMaxAmount().isPositive()) {
                return null;
            }
            var cost = NetCost.of(match.estimatedMaxAmount(), rate, match.termMonths(), forecast);
            return new NetCostView(
                    cost.yearlyInterest(),
                    cost.subsidyPerYear(),
                    cost.netPerYear(),
                    cost.netAnnualRate(),
                    forecast.policyId(),
                    forecast.policyName(),
                    forecast.official(),
                    forecast.total(),
                    forecast.baseRate(),
                    forecast.ratio(),
                    forecast.days(),
                    forecast.dayCount(),
                    forecast.cap());
        }
    }
}
