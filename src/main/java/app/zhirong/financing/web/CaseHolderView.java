package app.zhirong.financing.web;

import app.zhirong.financing.FinancingState;
import app.zhirong.financing.domain.CaseActor;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.FinancingLifecycle;
import app.zhirong.financing.domain.Party;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has to act (当前办理人): the office with its phone, never a person's name.
 *
 * @param since when the step began
 */
record CaseHolderView(String organisation, String phone, List<CaseActor> roles, LocalDate since) {

    /** Absent when the case is over. */
    static @Nullable CaseHolderView of(CaseFile file) {
        var roles = FinancingLifecycle.holders(file.state()).stream().sorted().toList();
        if (roles.isEmpty()) {
            return null;
        }
        var party = party(file);
        return new CaseHolderView(party.name(), party.phone(), roles, file.stateSince());
    }

    private static Party party(CaseFile file) {
        boolean enterprise = file.state() == FinancingState.DRAFT
                || file.state() == FinancingState.RETURNED
                || file.state() == FinancingState.OFFERED
                || file.state() == FinancingState.DISBURSED;
        return enterprise ? file.enterprise() : file.bank();
    }
}
