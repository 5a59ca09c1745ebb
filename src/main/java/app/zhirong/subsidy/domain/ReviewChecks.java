package app.zhirong.subsidy.domain;

import app.zhirong.kernel.Money;
import app.zhirong.kernel.Region;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.ReviewCheck.CheckCode;
import app.zhirong.subsidy.domain.ReviewCheck.CheckVerdict;
import app.zhirong.subsidy.domain.SubsidyComputation.Computed;
import app.zhirong.subsidy.domain.SubsidyComputation.Ineligible;
import app.zhirong.subsidy.domain.SubsidyComputation.LprMissing;
import app.zhirong.subsidy.domain.SubsidyComputation.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the ten checks (十项核查) of a submitted claim; what the platform can't know is left to the reviewer. */
public final class ReviewChecks {

    private final Claim claim;
    private final PolicyTerms terms;
    private final Call call;
    private final Outcome outcome;

    private ReviewChecks(Claim claim, PolicyTerms terms, Call call, Outcome outcome) {
        this.claim = claim;
        this.terms = terms;
        this.call = call;
        this.outcome = outcome;
    }

    /**
     * @param outcome of the computation with the facts as now known
     * @param others claims for the same loan, under whatever call
     */
    public static List<ReviewCheck> of(
            Claim claim, PolicyTerms terms, Call call, Outcome outcome, List<OtherClaim> others) {
        var checks = new ReviewChecks(claim, terms, call, outcome);
        return List.of(
                checks.eligibility(),
                checks.window(),
                checks.papers(),
                checks.order(),
                checks.overdue(),
                checks.bankConfirmation(),
                checks.computation(),
                checks.cap(),
                doubleFunding(others),
                check(CheckCode.EXCLUSION, CheckVerdict.MANUAL));
    }

    private ReviewCheck eligibility() {
        var broken = refusals().stream()
                .filter(refusal -> refusal.rule().equals(Refusal.SIZE))
                .toList();
        boolean served = terms.serves(Region.of(claim.parties().region()));
        return new ReviewCheck(
                CheckCode.ELIGIBILITY,
                verdict(served && broken.isEmpty()),
                List.of(Param.code("size", claim.facts().size())),
                broken);
    }

    private ReviewCheck window() {
        var declaredOn = declaredOn();
        return check(
                CheckCode.WINDOW,
                verdict(call.isOpenOn(declaredOn)),
                Param.date("declaredOn", declaredOn),
                Param.date("windowFrom", call.windowFrom()),
                Param.date("windowTo", call.windowTo()));
    }

    private ReviewCheck papers() {
        var required = ClaimPapers.required(terms, claim.loan());
        var missing = ClaimPapers.missing(terms, claim.loan(), claim.papers());
        return check(
                CheckCode.PAPERS,
                verdict(missing.isEmpty()),
                Param.number("required", required.size()),
                Param.number("missing", missing.size()));
    }

    private ReviewCheck order() {
        var broken = refusals().stream()
                .filter(refusal -> !refusal.rule().equals(Refusal.SIZE))
                .filter(refusal -> !refusal.rule().equals(OrderRule.Kind.NOT_OVERDUE.name()))
                .toList();
        return new ReviewCheck(
                CheckCode.ORDER,
                verdict(broken.isEmpty()),
                List.of(
                        Param.date("registeredOn", claim.facts().registeredOn()),
                        Param.date("disbursedOn", claim.facts().disbursedOn()),
                        Param.date("settledOn", claim.loan().settledOn())),
                broken);
    }

    private ReviewCheck overdue() {
        return check(CheckCode.OVERDUE, verdict(!claim.loan().overdue()), Param.text("bank", confirmedBy()));
    }

    private ReviewCheck bankConfirmation() {
        var bank = claim.certification();
        return bank == null
                ? check(
                        CheckCode.BANK_CONFIRMATION,
                        CheckVerdict.FAIL,
                        Param.text("bank", claim.parties().bankName()))
                : check(
                        CheckCode.BANK_CONFIRMATION,
                        CheckVerdict.PASS,
                        Param.text("bank", bank.bank()),
                        Param.text("person", bank.certifiedBy()),
                        Param.date("on", bank.certifiedOn()));
    }

    private ReviewCheck computation() {
        var claimed = Objects.requireNonNullElse(claim.amounts().claimed(), Money.ZERO);
        return switch (outcome) {
            case Computed computed ->
                check(
                        CheckCode.COMPUTATION,
                        verdict(computed.amount().equals(claimed)),
                        Param.money("computed", computed.amount()),
                        Param.money("claimed", claimed),
                        Param.money("difference", claimed.minus(computed.amount())));
            case LprMissing missing ->
                check(
                        CheckCode.COMPUTATION,
                        CheckVerdict.MANUAL,
                        Param.text("month", missing.month().toString()));
            case Ineligible ineligible ->
                check(
                        CheckCode.COMPUTATION,
                        CheckVerdict.FAIL,
                        Param.money("computed", Money.ZERO),
                        Param.money("claimed", claimed),
                        Param.money("difference", claimed));
        };
    }

    private ReviewCheck cap() {
        if (!(outcome instanceof Computed computed)) {
            return check(CheckCode.CAP, CheckVerdict.MANUAL);
        }
        var caps = computed.steps().stream()
                .filter(step -> step.kind().isCap())
                .map(step -> step.input("left"))
                .toList();
        var left = caps.isEmpty() ? Param.date("left", null) : caps.getLast();
        return check(CheckCode.CAP, verdict(computed.amount().isPositive()), left);
    }

    private static ReviewCheck doubleFunding(List<OtherClaim> others) {
        var live = others.stream().filter(other -> !other.state().isLost()).toList();
        var named = live.stream().map(OtherClaim::named).collect(Collectors.joining("; "));
        return live.isEmpty()
                ? check(CheckCode.DOUBLE_FUNDING, CheckVerdict.PASS)
                : check(CheckCode.DOUBLE_FUNDING, CheckVerdict.FAIL, Param.text("others", named));
    }

    private List<Refusal> refusals() {
        return outcome instanceof Ineligible ineligible ? ineligible.refusals() : List.of();
    }

    private String confirmedBy() {
        var bank = claim.certification();
        return bank == null ? "" : bank.bank();
    }

    private LocalDate declaredOn() {
        return Objects.requireNonNull(claim.declaredOn(), "not submitted");
    }

    private static CheckVerdict verdict(boolean holds) {
        return holds ? CheckVerdict.PASS : CheckVerdict.FAIL;
    }

    private static ReviewCheck check(CheckCode code, CheckVerdict verdict, Param... evidence) {
        return new ReviewCheck(code, verdict, List.of(evidence), List.of());
    }

    /** Another claim for the same loan. */
    public record OtherClaim(
            String claimNo,
            String policyCode,
            ClaimState state,
            int year,
            @Nullable Money amount) {

        private String named() {
            return claimNo + " · " + policyCode + " · " + year + (amount == null ? "" : " · " + amount);
        }
    }
}
