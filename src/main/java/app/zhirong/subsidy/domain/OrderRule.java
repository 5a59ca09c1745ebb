package app.zhirong.subsidy.domain;

import org.jspecify.annotations.Nullable;

/**
 * A condition on the order of events or on the loan itself.
 *
 * @param months for the rules that count months, else absent
 */
public record OrderRule(Kind kind, @Nullable Integer months, Clause clause) {

    public OrderRule {
        if (kind.countsMonths != (months != null)) {
            throw new IllegalArgumentException(kind + " with months " + months);
        }
    }

    /** What is asked; when each holds is written in {@code docs/domain/interest-subsidy.md}. */
    public enum Kind {
        LOAN_SETTLED(false),
        NOT_OVERDUE(false),
        SETTLED_IN_PREVIOUS_CALENDAR_YEAR(false),
        REGISTRATION_BEFORE_DISBURSEMENT(false),
        REGISTRATION_NOT_AFTER_SETTLEMENT(false),
        FIRST_TIME_PLEDGE_AT_LEAST_ONE(false),
        PLEDGE_CONTRACT_BEFORE_LOAN_CONTRACT(false),
        REGISTERED_WITHIN_MONTHS_OF_PLEDGE_CONTRACT(true),
        LOAN_TERM_AT_LEAST_MONTHS(true);

        private final boolean countsMonths;

        Kind(boolean countsMonths) {
            this.countsMonths = countsMonths;
        }
    }
}
