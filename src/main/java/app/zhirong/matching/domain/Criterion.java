package app.zhirong.matching.domain;

import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.TagCode;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Region;
import app.zhirong.matching.CriterionKind;
import app.zhirong.matching.CriterionResult;
import app.zhirong.matching.CriterionResult.Bound;
import app.zhirong.matching.Measure;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One condition of a product: judges the facts, and says how far a "no" is from a "yes". */
public sealed interface Criterion {

    CriterionResult judge(Facts facts);

    /** At least one chosen right counts for the product. */
    record RightKind(Set<AssetKind> accepted) implements Criterion {
        @Override
        public CriterionResult judge(Facts facts) {
            boolean met = !facts.counting().isEmpty();
            var chosen =
                    facts.rights().stream().map(OfferedRight::kind).distinct().toList();
            return choice(CriterionKind.RIGHT_KIND, accepted, chosen, met, met ? null : new Measure.Count(1));
        }
    }

    /** So many counting rights of a kind. */
    record RightCount(AssetKind kind, int atLeast) implements Criterion {
        @Override
        public CriterionResult judge(Facts facts) {
            var counting = facts.counting(kind);
            boolean met = counting.size() >= atLeast;
            long verified =
                    counting.stream().filter(OfferedRight::ownershipVerified).count();
            return new CriterionResult(
                    CriterionKind.RIGHT_COUNT,
                    kind.name(),
                    Bound.AT_LEAST,
                    new Measure.Count(atLeast),
                    new Measure.Count(counting.size()),
                    met,
                    met ? null : new Measure.Count(atLeast - counting.size()),
                    met && verified < atLeast);
        }
    }

    /** No pledged patent ends too soon: the debt may not outlast it. */
    record RemainingTerm(int atLeastMonths) implements Criterion {
        @Override
        public CriterionResult judge(Facts facts) {
            int actual = facts.remainingMonths().orElse(atLeastMonths);
            return months(CriterionKind.REMAINING_TERM, atLeastMonths, actual);
        }
    }

    /** What the rights are worth together. */
    record AppraisedValue(Money atLeast) implements Criterion {
        @Override
        public CriterionResult judge(Facts facts) {
            return amount(CriterionKind.APPRAISED_VALUE, atLeast, facts.value(), facts.verifiedValue());
        }
    }

    /** What the rights carry reaches the smallest loan, within the bank's indicative limit. */
    record LoanableAmount(Money atLeast) implements Criterion {
        @Override
        public CriterionResult judge(Facts facts) {
            var limit = facts.indicativeLimit();
            var carried = limit == null ? facts.loanable() : facts.loanable().min(limit);
            return amount(CriterionKind.LOANABLE_AMOUNT, atLeast, carried, carried);
        }
    }

    /** What is asked for isn't below the smallest loan; more than the largest is no reason for a "no". */
    record AmountAsked(Money asked, Money atLeast) implements Criterion {
        @Override
        public CriterionResult judge(Facts facts) {
            return amount(CriterionKind.AMOUNT_ASKED, atLeast, asked, asked);
        }
    }

    /** The term asked for is neither too short nor too long. */
    record TermAsked(int asked, int atLeast, int atMost) implements Criterion {
        @Override
        public CriterionResult judge(Facts facts) {
            if (asked < atLeast) {
                return months(CriterionKind.TERM_ASKED, atLeast, asked);
            }
            boolean met = asked <= atMost;
            return new CriterionResult(
                    CriterionKind.TERM_ASKED,
                    null,
                    Bound.AT_MOST,
                    new Measure.Months(atMost),
                    new Measure.Months(asked),
                    met,
                    met ? null : new Measure.Months(asked - atMost),
                    false);
        }
    }

    /** The enterprise is of one of these sizes. */
    record Size(Set<EnterpriseSize> anyOf) implements Criterion {
        @Override
        public CriterionResult judge(Facts facts) {
            var size = facts.applicant().size();
            boolean met = size != null && anyOf.contains(size);
            return choice(CriterionKind.ENTERPRISE_SIZE, anyOf, size == null ? List.of() : List.of(size), met, null);
        }
    }

    /** The enterprise has its seat in one of these regions or below. */
    record Seat(List<Integer> anyOf) implements Criterion {
        @Override
        public CriterionResult judge(Facts facts) {
            var seat = Region.of(facts.applicant().region());
            boolean met = anyOf.stream().anyMatch(code -> Region.of(code).covers(seat));
            return choice(
                    CriterionKind.REGION, anyOf.stream().map(String::valueOf).toList(), List.of(seat.toString()), met);
        }
    }

    /** The enterprise's industry lies in one of these sections. */
    record Industry(List<String> anyOf) implements Criterion {
        @Override
        public CriterionResult judge(Facts facts) {
            var section = facts.applicant().section();
            boolean met = section != null && anyOf.contains(section);
            return choice(CriterionKind.INDUSTRY, anyOf, section == null ? List.of() : List.of(section), met);
        }
    }

    /** The enterprise holds one of these titles today. */
    record Tag(Set<TagCode> anyOf) implements Criterion {
        @Override
        public CriterionResult judge(Facts facts) {
            var tags = facts.applicant().tags();
            boolean met = tags.stream().anyMatch(anyOf::contains);
            var told = new CriterionResult(
                    CriterionKind.TAG, null, Bound.ANY_OF, codes(anyOf), codes(tags), met, null, false);
            return told;
        }
    }

    /** The enterprise has existed for so long. */
    record Age(int atLeastMonths) implements Criterion {
        @Override
        public CriterionResult judge(Facts facts) {
            var founded = facts.applicant().foundedOn();
            if (founded == null) {
                return new CriterionResult(
                        CriterionKind.AGE,
                        null,
                        Bound.AT_LEAST,
                        new Measure.Months(atLeastMonths),
                        new Measure.Unknown(),
                        false,
                        null,
                        false);
            }
            int age = Math.toIntExact(ChronoUnit.MONTHS.between(founded, facts.today()));
            return months(CriterionKind.AGE, atLeastMonths, age);
        }
    }

    private static CriterionResult months(CriterionKind kind, int required, int actual) {
        boolean met = actual >= required;
        return new CriterionResult(
                kind,
                null,
                Bound.AT_LEAST,
                new Measure.Months(required),
                new Measure.Months(actual),
                met,
                met ? null : new Measure.Months(required - actual),
                false);
    }

    private static CriterionResult amount(CriterionKind kind, Money required, Money actual, Money verified) {
        boolean met = !required.isMoreThan(actual);
        return new CriterionResult(
                kind,
                null,
                Bound.AT_LEAST,
                new Measure.Amount(required),
                new Measure.Amount(actual),
                met,
                met ? null : new Measure.Amount(required.minus(actual)),
                met && required.isMoreThan(verified));
    }

    private static CriterionResult choice(
            CriterionKind kind,
            Collection<? extends Enum<?>> required,
            Collection<? extends Enum<?>> actual,
            boolean met,
            @Nullable Measure distance) {
        var told = actual.isEmpty() && kind != CriterionKind.RIGHT_KIND ? new Measure.Unknown() : codes(actual);
        return new CriterionResult(kind, null, Bound.ANY_OF, codes(required), told, met, distance, false);
    }

    private static CriterionResult choice(CriterionKind kind, List<String> required, List<String> actual, boolean met) {
        var told = actual.isEmpty() ? new Measure.Unknown() : new Measure.Codes(actual);
        return new CriterionResult(kind, null, Bound.ANY_OF, new Measure.Codes(required), told, met, null, false);
    }

    private static Measure codes(Collection<? extends Enum<?>> choices) {
        return new Measure.Codes(choices.stream().sorted().map(Enum::name).toList());
    }
}
