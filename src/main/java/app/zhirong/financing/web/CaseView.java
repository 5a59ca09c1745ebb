package app.zhirong.financing.web;

import app.zhirong.financing.FinancingState;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseDossier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case with everything that its reader may see; what is not his business is absent or empty.
 *
 * @param rounds submissions of the request, the newest first; for its enterprise with the one it is filling in
 * @param region of the enterprise, GB/T 2260
 */
record CaseView(
        UUID id,
        int version,
        String caseNo,
        FinancingState state,
        int round,
        List<CaseAction> actions,
        boolean mine,
        @Nullable CaseHolderView heldBy,
        @Nullable LocalDate dueAt,
        @Nullable Integer workingDaysLeft,
        @Nullable LocalDate submittedOn,
        CasePartyView enterprise,
        CasePartyView bank,
        int region,
        UUID productId,
        String productName,
        CaseTermsView terms,
        CaseAmountsView amounts,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate disbursedOn,
        @Nullable LocalDate settledOn,
        List<CaseRoundView> rounds,
        List<CaseCollateralView> collateral,
        List<CaseRemarkView> remarks,
        @Nullable CaseReviewView review,
        @Nullable CaseBankFactsView bankFacts,
        @Nullable CaseDecisionView decision,
        @Nullable CaseContractView contract,
        @Nullable CaseDisbursementView disbursement,
        List<CaseRepaymentView> repayments) {

    static CaseView of(CaseDossier dossier) {
        var file = dossier.file();
        var records = dossier.records();
        return new CaseView(
                file.id(),
                file.version(),
                file.caseNo(),
                file.state(),
                file.round(),
                dossier.actions(),
                dossier.mine(),
                CaseHolderView.of(file),
                file.dueOn(),
                dossier.workingDaysLeft(),
                file.submittedOn(),
                CasePartyView.of(file.enterprise()),
                CasePartyView.of(file.bank()),
                file.region(),
                file.productId(),
                file.productName(),
                CaseTermsView.of(file.terms()),
                CaseAmountsView.of(file.amounts()),
                file.registeredOn(),
                file.disbursedOn(),
                file.settledOn(),
                records.rounds().stream().map(CaseRoundView::of).toList(),
                dossier.collateral().stream().map(CaseCollateralView::of).toList(),
                records.remarks().stream().map(CaseRemarkView::of).toList(),
                CaseReviewView.of(records.review()),
                CaseBankFactsView.of(dossier.bankFacts()),
                CaseDecisionView.of(records.decision()),
                CaseContractView.of(records.contract()),
                CaseDisbursementView.of(records.disbursement()),
                records.repayments().stream().map(CaseRepaymentView::of).toList());
    }
}
