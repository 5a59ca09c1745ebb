package app.zhirong.subsidy.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Holds a loan against the rules of a policy and names every one that it breaks. */
final class Eligibility {

    private Eligibility() {}

    static List<Refusal> refusals(PolicyTerms terms, LoanFacts loan, LocalDate declaredOn) {
        var refusals = new ArrayList<Refusal>();
        if (!admits(terms.sizes(), loan)) {
            refusals.add(new Refusal(Refusal.SIZE, terms.sizes().clause(), List.of(Param.code("size", loan.size()))));
        }
        for (var rule : terms.orderRules()) {
            if (!holds(rule, loan, declaredOn)) {
                refusals.add(new Refusal(rule.kind().name(), rule.clause(), facts(rule, loan, declaredOn)));
            }
        }
        return refusals;
    }

    private static boolean admits(PolicyTerms.SizeRule rule, LoanFacts loan) {
        return rule.admitsAny() || (loan.size() != null && rule.eligible().contains(loan.size()));
    }

    private static boolean holds(OrderRule rule, LoanFacts loan, LocalDate declaredOn) {
        var settledOn = loan.settledOn();
        var registeredOn = loan.registeredOn();
        var pledgedOn = loan.pledgeContractDate();
        int months = rule.months() == null ? 0 : rule.months();
        return switch (rule.kind()) {
            case LOAN_SETTLED -> settledOn != null && !settledOn.isAfter(declaredOn);
            case NOT_OVERDUE -> !loan.overdue();
            case SETTLED_IN_PREVIOUS_CALENDAR_YEAR ->
                settledOn != null && settledOn.getYear() == declaredOn.getYear() - 1;
            case REGISTRATION_BEFORE_DISBURSEMENT -> registeredOn != null && !registeredOn.isAfter(loan.disbursedOn());
            case REGISTRATION_NOT_AFTER_SETTLEMENT ->
                registeredOn != null && settledOn != null && !registeredOn.isAfter(settledOn);
            case FIRST_TIME_PLEDGE_AT_LEAST_ONE -> loan.firstTimePledge();
            case PLEDGE_CONTRACT_BEFORE_LOAN_CONTRACT -> pledgedOn != null && pledgedOn.isBefore(loan.contractDate());
            case REGISTERED_WITHIN_MONTHS_OF_PLEDGE_CONTRACT ->
                pledgedOn != null
                        && registeredOn != null
                        && !registeredOn.isBefore(pledgedOn)
                        && !registeredOn.isAfter(pledgedOn.plusMonths(months));
            case LOAN_TERM_AT_LEAST_MONTHS ->
                settledOn != null && !settledOn.isBefore(loan.disbursedOn().plusMonths(months));
        };
    }

    private static List<Param> facts(OrderRule rule, LoanFacts loan, LocalDate declaredOn) {
        var settledOn = Param.date("settledOn", loan.settledOn());
        var registeredOn = Param.date("registeredOn", loan.registeredOn());
        var pledgedOn = Param.date("pledgeContractDate", loan.pledgeContractDate());
        var disbursedOn = Param.date("disbursedOn", loan.disbursedOn());
        return switch (rule.kind()) {
            case LOAN_SETTLED, SETTLED_IN_PREVIOUS_CALENDAR_YEAR ->
                List.of(settledOn, Param.date("declaredOn", declaredOn));
            case NOT_OVERDUE, FIRST_TIME_PLEDGE_AT_LEAST_ONE -> List.of();
            case REGISTRATION_BEFORE_DISBURSEMENT -> List.of(registeredOn, disbursedOn);
            case REGISTRATION_NOT_AFTER_SETTLEMENT -> List.of(registeredOn, settledOn);
            case PLEDGE_CONTRACT_BEFORE_LOAN_CONTRACT ->
                List.of(pledgedOn, Param.date("contractDate", loan.contractDate()));
            case REGISTERED_WITHIN_MONTHS_OF_PLEDGE_CONTRACT -> List.of(registeredOn, pledgedOn, months(rule));
            case LOAN_TERM_AT_LEAST_MONTHS -> List.of(disbursedOn, settledOn, months(rule));
        };
    }

    private static Param months(OrderRule rule) {
        return Param.number("months", rule.months() == null ? 0 : rule.months());
    }
}
