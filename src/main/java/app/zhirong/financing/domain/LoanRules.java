package app.zhirong.financing.domain;

import app.zhirong.financing.Contract;
import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.LoanRepayment;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What must hold of a disbursement, a repayment and a settlement. */
public final class LoanRules {

    private LoanRules() {}

    /**
     * @param registeredOn of the last right of the case
     * @throws Problem 422 naming every wrong field
     */
    public static void disbursement(
            Money amount, LocalDate disbursedOn, Contract contract, LocalDate registeredOn, LocalDate today) {
        var wrong = new ArrayList<FieldProblem>();
        if (!amount.isPositive()) {
            wrong.add(KernelProblem.NOT_POSITIVE.field("/amount"));
        } else if (amount.isMoreThan(contract.principalClaim())) {
            wrong.add(FinancingProblem.AMOUNT_ABOVE_CLAIM.field(
                    "/amount", contract.principalClaim().toString()));
        }
        var earliest = registeredOn.isAfter(contract.loanContractDate()) ? registeredOn : contract.loanContractDate();
        day("/disbursedOn", disbursedOn, earliest, today, wrong);
        if (disbursedOn.isAfter(contract.debtTo())) {
            wrong.add(FinancingProblem.AFTER_DEBT.field(
                    "/disbursedOn", contract.debtTo().toString()));
        }
        refuse(wrong);
    }

    /** @throws Problem 422 naming every wrong field */
    public static void repayment(LoanRepayment paid, LocalDate disbursedOn, Money outstanding, LocalDate today) {
        var wrong = new ArrayList<FieldProblem>();
        day("/paidOn", paid.paidOn(), disbursedOn, today, wrong);
        notNegative("/principal", paid.principal(), wrong);
        notNegative("/interest", paid.interest(), wrong);
        notNegative("/penaltyInterest", paid.penaltyInterest(), wrong);
        if (paid.principal().isMoreThan(outstanding)) {
            wrong.add(FinancingProblem.MORE_THAN_OUTSTANDING.field("/principal", outstanding.toString()));
        }
        var whole = paid.principal().plus(paid.interest()).plus(paid.penaltyInterest());
        if (wrong.isEmpty() && !whole.isPositive()) {
            wrong.add(FinancingProblem.NOTHING_PAID.field("/principal"));
        }
        refuse(wrong);
    }

    /**
     * @param lastPaidOn of the repayments
     * @throws Problem 422 if something is outstanding or the day is out of order
     */
    public static void settlement(LocalDate settledOn, LocalDate lastPaidOn, Money outstanding, LocalDate today) {
        if (outstanding.isPositive()) {
            throw FinancingProblem.STILL_OUTSTANDING.problem(outstanding.toString());
        }
        var wrong = new ArrayList<FieldProblem>();
        day("/settledOn", settledOn, lastPaidOn, today, wrong);
        refuse(wrong);
    }

    private static void day(
            String pointer, LocalDate day, LocalDate earliest, LocalDate today, List<FieldProblem> wrong) {
        if (day.isAfter(today)) {
            wrong.add(KernelProblem.DATE_IN_FUTURE.field(pointer));
        } else if (day.isBefore(earliest)) {
            wrong.add(KernelProblem.DATE_ORDER.field(pointer, earliest.toString()));
        }
    }

    private static void notNegative(String pointer, Money amount, List<FieldProblem> wrong) {
        if (amount.isNegative()) {
            wrong.add(FinancingProblem.NEGATIVE.field(pointer));
        }
    }

    private static void refuse(List<FieldProblem> wrong) {
        if (!wrong.isEmpty()) {
            throw Problem.of(wrong);
        }
    }
}
