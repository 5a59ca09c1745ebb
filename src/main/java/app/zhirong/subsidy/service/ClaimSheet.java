package app.zhirong.subsidy.service;

import app.zhirong.identity.Role;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Budget;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.Objection;
import app.zhirong.subsidy.domain.Payment;
import app.zhirong.subsidy.domain.Policy;
import app.zhirong.subsidy.domain.ReviewCheck;
import app.zhirong.subsidy.domain.SubsidyComputation.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A claim with all that its page shows to one person.
 *
 * @param outcome of the computation as of now; absent for the bank, who doesn't see earlier awards
 * @param checks only for bureaus
 * @param granted earlier awards of the enterprise, only for bureaus
 * @param objections only for bureaus
 * @param budget only for bureaus
 * @param documentCode of the current application form
 */
public record ClaimSheet(
        Claim claim,
        Policy policy,
        Call call,
        Standing standing,
        @Nullable Outcome outcome,
        List<ReviewCheck> checks,
        List<Claim> granted,
        List<Payment> payments,
        List<Objection> objections,
        @Nullable Budget budget,
        @Nullable Batch batch,
        @Nullable String documentCode) {

    /**
     * Who holds the claim, until when, and what the person can do.
     *
     * @param heldBy absent at an end
     * @param workingDaysLeft negative when overdue; absent where there is no deadline
     */
    public record Standing(
            @Nullable ClaimHolder heldBy,
            @Nullable LocalDate dueAt,
            @Nullable Long workingDaysLeft,
            Set<ClaimAction> actions) {

        /** The same for somebody who can't do these. */
        Standing without(Set<ClaimAction> denied) {
            var left = new TreeSet<>(actions);
            left.removeAll(denied);
            return new Standing(heldBy, dueAt, workingDaysLeft, left);
        }
    }

    /** The office that acts next. */
    public record ClaimHolder(String organisation, String phone, Role role) {}
}
