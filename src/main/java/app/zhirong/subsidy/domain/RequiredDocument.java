package app.zhirong.subsidy.domain;

import java.util.List;

/** A paper that goes with a claim. */
public record RequiredDocument(String code, Texts name, When when, List<String> sources) {

    public RequiredDocument {
        sources = List.copyOf(sources);
    }

    /** Whether this loan needs it. */
    public boolean isRequiredFor(LoanFacts loan) {
        return switch (when) {
            case ALWAYS -> true;
            case COMBINED_SECURITY -> loan.hasCombinedSecurity();
            case INSURED -> loan.insured();
        };
    }

    /** In which cases a paper is asked for. */
    public enum When {
        ALWAYS,
        COMBINED_SECURITY,
        INSURED
    }
}
