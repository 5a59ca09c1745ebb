package app.zhirong.subsidy.domain;

import app.zhirong.subsidy.domain.RateRule.ActualRateCap;
import app.zhirong.subsidy.domain.RateRule.InsuredRatio;
import app.zhirong.subsidy.store.PolicyTermsJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Policies for tests: the shipped ones, and variations of them. */
final class Policies {

    static final Clause CLAUSE = new Clause("条款", "clause", List.of("GK"), false);

    private Policies() {}

    static PolicyTerms shipped(String code) {
        return PolicyTermsJson.shipped().stream()
                .filter(terms -> terms.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static RateRule rate(BaseRate base, boolean lowerOfActual, String ratio) {
        return rate(base, lowerOfActual, ratio, null, null);
    }

    static RateRule rate(
            BaseRate base,
            boolean lowerOfActual,
            String ratio,
            @Nullable ActualRateCap cap,
            @Nullable InsuredRatio insured) {
        return new RateRule(base, lowerOfActual, new BigDecimal(ratio), cap, insured, CLAUSE);
    }

    /** The policy with another rate and other caps. */
    static PolicyTerms with(PolicyTerms terms, RateRule rate, List<Cap> caps) {
        return copy(terms, rate, caps, terms.orderRules());
    }

    /** The policy with one rule more. */
    static PolicyTerms with(PolicyTerms terms, OrderRule.Kind kind, @Nullable Integer months) {
        var rules = Stream.concat(terms.orderRules().stream(), Stream.of(new OrderRule(kind, months, CLAUSE)))
                .toList();
        return copy(terms, terms.rate(), terms.caps(), rules);
    }

    private static PolicyTerms copy(PolicyTerms terms, RateRule rate, List<Cap> caps, List<OrderRule> rules) {
        return new PolicyTerms(
                terms.code(),
                terms.name(),
                terms.documentNo(),
                terms.issuer(),
                terms.level(),
                terms.regions(),
                terms.validFrom(),
                terms.validTo(),
                rate,
                terms.period(),
                terms.ipShare(),
                terms.interestPaidCeiling(),
                caps,
                terms.sizes(),
                rules,
                terms.rounding(),
                terms.notice(),
                terms.requiredDocuments(),
                terms.sources(),
                terms.verified(),
                terms.demo());
    }
}
