package app.zhirong.subsidy.domain;

import app.zhirong.kernel.Money;
import java.util.List;

/** What the enterprise was awarded before, as far as it counts against caps; claims still running count when approved. */
public record PastAwards(List<Award> awards) {

    public static final PastAwards NONE = new PastAwards(List.of());

    public PastAwards {
        awards = List.copyOf(awards);
    }

    /** What is used up of a cap before this claim. */
    Money used(Cap.Scope scope, String policyCode, String loanRef, int settledYear, int declarationYear) {
        return Money.sum(awards.stream()
                .filter(award -> award.policyCode().equals(policyCode))
                .filter(award -> switch (scope) {
                    case LOAN -> award.loanRef().equals(loanRef);
                    case YEAR -> award.settledYear() == settledYear;
                    case PER_DECLARATION_YEAR -> award.declarationYear() == declarationYear;
                    case CUMULATIVE -> true;
                })
                .map(Award::amount)
                .toList());
    }

    /**
     * One award.
     *
     * @param settledYear in which the loan was settled
     * @param declarationYear in which it was claimed
     */
    public record Award(String policyCode, String loanRef, int settledYear, int declarationYear, Money amount) {}
}
