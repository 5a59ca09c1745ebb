package app.zhirong.subsidy.domain;

import app.zhirong.kernel.Money;

/** The most a policy pays to one enterprise, within a scope. */
public record Cap(Scope scope, Money amount, Clause clause) {

    /** What is counted against a cap; always awards of the same policy to the same enterprise. */
    public enum Scope {
        /** For one loan. */
        LOAN,
        /** For loans settled in one calendar year. */
        YEAR,
        /** Declared in one calendar year. */
        PER_DECLARATION_YEAR,
        /** Ever. */
        CUMULATIVE
    }
}
