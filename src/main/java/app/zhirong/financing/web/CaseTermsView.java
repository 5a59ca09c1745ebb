package app.zhirong.financing.web;

import app.zhirong.calendar.LprTenor;
import app.zhirong.financing.domain.ProductTerms;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the product said when the application was submitted. */
record CaseTermsView(
        Map<AssetKind, BigDecimal> pledgeRates,
        Money minAmount,
        Money maxAmount,
        int minTermMonths,
        int maxTermMonths,
        LprTenor lprTenor,
        int spreadBp,
        List<CasePaperWanted> requiredPapers) {

    static CaseTermsView of(ProductTerms terms) {
        return new CaseTermsView(
                terms.pledgeRates(),
                terms.minAmount(),
                terms.maxAmount(),
                terms.minTermMonths(),
                terms.maxTermMonths(),
                terms.lprTenor(),
                terms.spreadBp(),
                terms.requiredPapers().stream()
                        .map(paper -> new CasePaperWanted(paper.code(), paper.zh(), paper.en()))
                        .toList());
    }

    /** A paper that the product asks for, in both languages. */
    record CasePaperWanted(String code, String zh, String en) {}
}
