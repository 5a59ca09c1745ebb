package app.zhirong.subsidy.domain;

import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.kernel.Region;
import app.zhirong.kernel.RegionLevel;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An interest-subsidy policy as data: a rule change is a new version of this, not of the program.
 *
 * @param documentNo the number of the paper (文号); absent if it wasn't found
 * @param regions codes of the regions whose enterprises it serves, all below included
 * @param validFrom absent if it wasn't found; the call decides when claims are taken
 * @param caps applied one after the other
 * @param verified whether the whole was compared with the official text
 * @param demo made up for the demo, to be marked 演示政策、非官方 wherever it is shown
 */
public record PolicyTerms(
        String code,
        Texts name,
        @Nullable String documentNo,
        Texts issuer,
        RegionLevel level,
        List<Integer> regions,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        RateRule rate,
        InterestPeriod period,
        IpShareRule ipShare,
        @Nullable Clause interestPaidCeiling,
        List<Cap> caps,
        SizeRule sizes,
        List<OrderRule> orderRules,
        Rounding rounding,
        Notice notice,
        List<RequiredDocument> requiredDocuments,
        List<String> sources,
        boolean verified,
        boolean demo) {

    /** @throws IllegalArgumentException if it doesn't ask for settlement: interest is refunded afterwards */
    public PolicyTerms {
        regions = List.copyOf(regions);
        caps = List.copyOf(caps);
        orderRules = List.copyOf(orderRules);
        requiredDocuments = List.copyOf(requiredDocuments);
        sources = List.copyOf(sources);
        if (orderRules.stream().noneMatch(rule -> rule.kind() == OrderRule.Kind.LOAN_SETTLED)) {
            throw new IllegalArgumentException(code + " doesn't ask for settlement");
        }
    }

    public boolean serves(Region region) {
        return regions.stream().map(Region::of).anyMatch(served -> served.covers(region));
    }

    public boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /**
     * How the days are counted.
     *
     * @param dayCount days by which a yearly rate is divided, 365 or 360
     * @param maxMonths interest of at most so many months from disbursement; absent if unlimited
     */
    public record InterestPeriod(int dayCount, @Nullable Integer maxMonths, Clause clause) {

        public InterestPeriod {
            if (dayCount != 365 && dayCount != 360) {
                throw new IllegalArgumentException("day count " + dayCount);
            }
        }
    }

    /** Which part of a loan with combined security counts. */
    public record IpShareRule(Basis basis, Clause clause) {

        /** What the share is reckoned by. */
        public enum Basis {
            /** The whole loan counts. */
            WHOLE_LOAN,
            /** The part that patents secure. */
            PATENTS,
            /** The part that IP rights secure. */
            ALL_IP
        }
    }

    /** Enterprises of which sizes are served. */
    public record SizeRule(Set<EnterpriseSize> eligible, Clause clause) {

        public SizeRule {
            eligible = Set.copyOf(eligible);
        }

        boolean admitsAny() {
            return eligible.containsAll(Set.of(EnterpriseSize.values()));
        }
    }

    /** How the amount is rounded, once, before the caps. */
    public record Rounding(int scale, RoundingMode mode, Clause clause) {

        public Rounding {
            if (scale < 0 || scale > 2) {
                throw new IllegalArgumentException("scale " + scale);
            }
        }
    }

    /** How long the proposed list is on public notice. */
    public record Notice(int workingDays, Clause clause) {

        public Notice {
            if (workingDays < 1) {
                throw new IllegalArgumentException("working days " + workingDays);
            }
        }
    }
}
