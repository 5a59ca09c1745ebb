package app.zhirong.matching.domain;

import app.zhirong.calendar.LprHistory;
import app.zhirong.kernel.Money;
import app.zhirong.matching.CriterionResult;
import app.zhirong.matching.ProductMatch;
import app.zhirong.matching.ProductMatch.AmountLimit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a product and an enterprise against each other, and the results in order ({@code docs/domain/matching.md}). */
public final class Assessment {

    /** Those that fit first: whitelisted, then by amount, then by rate; then the others, the nearest first. */
    public static final Comparator<ProductMatch> ORDER = Comparator.comparing(ProductMatch::fits)
            .reversed()
            .thenComparing(match -> match.fits() ? 0 : match.gaps().size())
            .thenComparing(match -> match.fits() && match.isWhitelisted() ? 0 : 1)
            .thenComparing(
                    match -> match.fits()
                            ? match.estimatedMaxAmount()
                            : match.product().maxAmount(),
                    Comparator.reverseOrder())
            .thenComparing(ProductMatch::annualRate, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(match -> match.product().id());

    private Assessment() {}

    public static ProductMatch of(Facts facts, LprHistory lpr) {
        var results = Criteria.of(facts).stream()
                .map(criterion -> criterion.judge(facts))
                .toList();
        boolean fits = results.stream().allMatch(CriterionResult::met);
        var limits = limits(facts);
        var lowest = Collections.min(limits.values());
        var entry = facts.whitelisted();
        return new ProductMatch(
                facts.product(),
                fits,
                entry == null ? null : entry.validTo(),
                facts.indicativeLimit(),
                results,
                facts.loanable(),
                fits ? wholeYuan(lowest) : Money.ZERO,
                fits ? reached(limits, lowest) : Set.of(),
                annualRate(facts, lpr),
                facts.termMonths(),
                facts.counting().stream().anyMatch(Assessment::isUnverified));
    }

    private static Map<AmountLimit, Money> limits(Facts facts) {
        var limits = new EnumMap<AmountLimit, Money>(AmountLimit.class);
        var asked = facts.wish().amount();
        if (asked != null) {
            limits.put(AmountLimit.AMOUNT_ASKED, asked);
        }
        limits.put(AmountLimit.PRODUCT_LIMIT, facts.product().maxAmount());
        limits.put(AmountLimit.COLLATERAL, facts.loanable());
        var indicative = facts.indicativeLimit();
        if (indicative != null) {
            limits.put(AmountLimit.INDICATIVE_LIMIT, indicative);
        }
        return limits;
    }

    private static Set<AmountLimit> reached(Map<AmountLimit, Money> limits, Money lowest) {
        return limits.entrySet().stream()
                .filter(limit -> limit.getValue().equals(lowest))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Money wholeYuan(Money amount) {
        return new Money(amount.yuan().setScale(0, RoundingMode.DOWN));
    }

    /** The newest known LPR and the spread; never below zero. */
    private static @Nullable BigDecimal annualRate(Facts facts, LprHistory lpr) {
        var product = facts.product();
        return lpr.newestKnown(facts.today())
                .map(known -> known.rate(product.lprTenor()).add(product.spread()))
                .map(rate -> rate.max(BigDecimal.ZERO))
                .orElse(null);
    }

    private static boolean isUnverified(OfferedRight right) {
        var value = right.value();
        return !right.ownershipVerified() || (value != null && !value.verified());
    }
}
