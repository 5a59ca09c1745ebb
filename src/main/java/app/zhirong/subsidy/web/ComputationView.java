package app.zhirong.subsidy.web;

import app.zhirong.kernel.AmountInCapitals;
import app.zhirong.kernel.Money;
import app.zhirong.subsidy.domain.Refusal;
import app.zhirong.subsidy.domain.Step;
import app.zhirong.subsidy.domain.StepTexts;
import app.zhirong.subsidy.domain.SubsidyComputation.Computed;
import app.zhirong.subsidy.domain.SubsidyComputation.Ineligible;
import app.zhirong.subsidy.domain.SubsidyComputation.LprMissing;
import app.zhirong.subsidy.domain.SubsidyComputation.Outcome;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A computation in words, step by step.
 *
 * @param amount absent when a rule isn't met or a month of the LPR isn't maintained
 * @param refusals rules that aren't met, all at once
 * @param lprMissingMonth the month whose publication has to be entered first
 */
record ComputationView(
        @Nullable Money amount,
        @Nullable String amountInCapitals,
        List<ComputationStep> steps,
        List<RuleNotMet> refusals,
        @Nullable String lprMissingMonth) {

    static ComputationView of(Outcome outcome, Locale locale) {
        return switch (outcome) {
            case Computed computed -> of(computed.amount(), computed.steps(), locale);
            case Ineligible ineligible ->
                new ComputationView(
                        null,
                        null,
                        List.of(),
                        ineligible.refusals().stream()
                                .map(refusal -> RuleNotMet.of(refusal, locale))
                                .toList(),
                        null);
            case LprMissing missing ->
                new ComputationView(
                        null, null, List.of(), List.of(), missing.month().toString());
        };
    }

    static ComputationView of(Money amount, List<Step> steps, Locale locale) {
        return new ComputationView(
                amount,
                AmountInCapitals.of(amount),
                steps.stream().map(step -> ComputationStep.of(step, locale)).toList(),
                List.of(),
                null);
    }

    /** @param verified whether the clause was compared with the official text; if not, 待核实 */
    record ComputationStep(String key, String title, String formula, String clause, boolean verified, String result) {

        static ComputationStep of(Step step, Locale locale) {
            var words = StepTexts.in(locale);
            return new ComputationStep(
                    step.key(),
                    words.title(step),
                    words.formula(step),
                    step.clause().text().in(locale),
                    step.clause().verified(),
                    words.result(step));
        }
    }

    /** A rule that isn't met, and what was found. */
    record RuleNotMet(String rule, String clause, String found) {

        static RuleNotMet of(Refusal refusal, Locale locale) {
            return new RuleNotMet(
                    refusal.key(),
                    refusal.clause().text().in(locale),
                    StepTexts.in(locale).refusal(refusal));
        }
    }
}
