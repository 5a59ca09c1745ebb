package app.zhirong.financing.domain;

import app.zhirong.financing.domain.Review.CreditProposal;
import java.util.List;
import java.util.Set;

/** What somebody can do with a case now: what the table allows, less what the facts of the case leave nothing to do for. */
public final class PossibleActions {

    private PossibleActions() {}

    /**
     * Who looks at the case.
     *
     * @param enteredIt entered the disbursement that waits, and so can't confirm it
     */
    public record Reader(Set<CaseActor> actors, boolean enteredIt) {}

    public static List<CaseAction> of(CaseFile file, CaseRecords records, Reader reader) {
        return FinancingLifecycle.actions(file.state(), reader.actors()).stream()
                .filter(action -> makesSense(action, file, records))
                .filter(action -> action != CaseAction.CONFIRM_DISBURSEMENT || !reader.enteredIt())
                .toList();
    }

    private static boolean makesSense(CaseAction action, CaseFile file, CaseRecords records) {
        var disbursement = records.disbursement();
        var balance = file.amounts().outstandingBalance();
        return switch (action) {
            case APPROVE -> records.review() != null && records.review().proposal() == CreditProposal.OFFER;
            case ENTER_DISBURSEMENT -> disbursement == null;
            case CONFIRM_DISBURSEMENT, DISCARD_DISBURSEMENT -> disbursement != null && !disbursement.isConfirmed();
            case SETTLE -> balance != null && !balance.isPositive();
            case CANCEL_REPAYMENT -> records.repayments().stream().anyMatch(RepaymentEntry::counts);
            default -> true;
        };
    }
}
