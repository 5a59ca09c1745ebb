package app.zhirong.subsidy.domain;

import java.util.List;
import java.util.Locale;

/** One step of a computation, so that anybody can reckon it again: what went in, by which clause, what came out. */
public record Step(Kind kind, List<Param> inputs, Clause clause, Param result) {

    public Step {
        inputs = List.copyOf(inputs);
    }

    /** Stable, for texts and the API, for example {@code lower-of-actual}. */
    public String key() {
        return kind.key();
    }

    /** One of the values that went in. */
    public Param input(String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key() + " has no " + name));
    }

    /** The steps there are, in the order they can occur. */
    public enum Kind {
        LPR_MONTH_BEFORE_CONTRACT,
        LPR_ON_CONTRACT_DAY,
        LPR_DECEMBER_OF_REPAYMENT_YEAR,
        ACTUAL_RATE,
        ACTUAL_RATE_CAP,
        LOWER_OF_ACTUAL,
        RATIO,
        INSURED_RATIO,
        PERIOD,
        PERIOD_CUT,
        IP_SHARE,
        SUBSIDY_ON_BULLET_LOAN,
        SUBSIDY_ON_SEGMENTS,
        INTEREST_PAID_CEILING,
        CAP_LOAN,
        CAP_YEAR,
        CAP_PER_DECLARATION_YEAR,
        CAP_CUMULATIVE;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isCap() {
            return switch (this) {
                case CAP_LOAN, CAP_YEAR, CAP_PER_DECLARATION_YEAR, CAP_CUMULATIVE -> true;
                case LPR_MONTH_BEFORE_CONTRACT,
                        LPR_ON_CONTRACT_DAY,
                        LPR_DECEMBER_OF_REPAYMENT_YEAR,
                        ACTUAL_RATE,
                        ACTUAL_RATE_CAP,
                        LOWER_OF_ACTUAL,
                        RATIO,
                        INSURED_RATIO,
                        PERIOD,
                        PERIOD_CUT,
                        IP_SHARE,
                        SUBSIDY_ON_BULLET_LOAN,
                        SUBSIDY_ON_SEGMENTS,
                        INTEREST_PAID_CEILING -> false;
            };
        }

        static Kind of(Cap.Scope scope) {
            return switch (scope) {
                case LOAN -> CAP_LOAN;
                case YEAR -> CAP_YEAR;
                case PER_DECLARATION_YEAR -> CAP_PER_DECLARATION_YEAR;
                case CUMULATIVE -> CAP_CUMULATIVE;
            };
        }
    }
}
