package app.zhirong.subsidy.web;

import app.zhirong.kernel.Money;
import app.zhirong.kernel.Region;
import app.zhirong.kernel.RegionLevel;
import app.zhirong.subsidy.domain.Cap;
import app.zhirong.subsidy.domain.Clause;
import app.zhirong.subsidy.domain.Policy;
import app.zhirong.subsidy.domain.PolicyTerms;
import app.zhirong.subsidy.domain.RequiredDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy in plain sentences.
 *
 * @param documentNo absent where it wasn't found
 * @param demo to be marked 演示政策、非官方 wherever it is shown
 * @param verified whether the whole was compared with the official text
 */
record PolicyView(
        UUID id,
        String code,
        int number,
        String name,
        @Nullable String documentNo,
        String issuer,
        RegionLevel level,
        List<RegionName> regions,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        BigDecimal ratio,
        List<PolicyRule> rules,
        List<PolicyCap> caps,
        List<PolicyPaper> requiredDocuments,
        int noticeWorkingDays,
        List<String> sources,
        boolean verified,
        boolean demo) {

    static PolicyView of(Policy policy, Locale locale) {
        var terms = policy.terms();
        return new PolicyView(
                policy.id(),
                terms.code(),
                policy.number(),
                terms.name().in(locale),
                terms.documentNo(),
                terms.issuer().in(locale),
                terms.level(),
                terms.regions().stream()
                        .map(code -> RegionName.of(code, locale))
                        .toList(),
                terms.validFrom(),
                terms.validTo(),
                terms.rate().ratio(),
                rules(terms, locale),
                terms.caps().stream().map(PolicyCap::of).toList(),
                terms.requiredDocuments().stream()
                        .map(paper -> PolicyPaper.of(paper, locale))
                        .toList(),
                terms.notice().workingDays(),
                terms.sources(),
                terms.verified(),
                terms.demo());
    }

    private static List<PolicyRule> rules(PolicyTerms terms, Locale locale) {
        var rules = new ArrayList<PolicyRule>();
        add(rules, "SIZE", terms.sizes().clause(), locale);
        terms.orderRules().forEach(rule -> add(rules, rule.kind().name(), rule.clause(), locale));
        add(rules, "RATE", terms.rate().clause(), locale);
        var cap = terms.rate().actualRateCap();
        if (cap != null) {
            add(rules, "RATE_CAP", cap.clause(), locale);
        }
        var insured = terms.rate().insuredRatio();
        if (insured != null) {
            add(rules, "INSURED_RATIO", insured.clause(), locale);
        }
        add(rules, "PERIOD", terms.period().clause(), locale);
        add(rules, "IP_SHARE", terms.ipShare().clause(), locale);
        if (terms.interestPaidCeiling() != null) {
            add(rules, "INTEREST_PAID", terms.interestPaidCeiling(), locale);
        }
        terms.caps().forEach(limit -> add(rules, "CAP", limit.clause(), locale));
        add(rules, "ROUNDING", terms.rounding().clause(), locale);
        add(rules, "NOTICE", terms.notice().clause(), locale);
        return List.copyOf(rules);
    }

    private static void add(List<PolicyRule> rules, String topic, Clause clause, Locale locale) {
        rules.add(new PolicyRule(topic, clause.text().in(locale), clause.sources(), clause.verified()));
    }

    /** @param topic what the sentence is about, a stable key */
    record PolicyRule(String topic, String sentence, List<String> sources, boolean verified) {}

    /** The most that is paid within a scope. */
    record PolicyCap(String scope, Money amount) {
        static PolicyCap of(Cap cap) {
            return new PolicyCap(cap.scope().name(), cap.amount());
        }
    }

    /** @param when in which cases it is asked for */
    record PolicyPaper(String code, String name, String when) {
        static PolicyPaper of(RequiredDocument paper, Locale locale) {
            return new PolicyPaper(
                    paper.code(), paper.name().in(locale), paper.when().name());
        }
    }

    /** A region with its name. */
    record RegionName(int code, String name) {
        static RegionName of(int code, Locale locale) {
            return new RegionName(code, Region.of(code).name(locale).orElse(Integer.toString(code)));
        }
    }
}
