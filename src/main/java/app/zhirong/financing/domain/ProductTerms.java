package app.zhirong.financing.domain;

import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.RequiredPaper;
import app.zhirong.calendar.LprTenor;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the product said when the application was submitted; a later change of the product does not touch the case.
 *
 * @param pledgeRates 质押率 per accepted kind of right, as a fraction
 */
public record ProductTerms(
        Map<AssetKind, BigDecimal> pledgeRates,
        Money minAmount,
        Money maxAmount,
        int minTermMonths,
        int maxTermMonths,
        LprTenor lprTenor,
        int spreadBp,
        List<RequiredPaper> requiredPapers) {

    public static ProductTerms of(CreditProduct product) {
        return new ProductTerms(
                product.pledgeRates(),
                product.minAmount(),
                product.maxAmount(),
                product.minTermMonths(),
                product.maxTermMonths(),
                product.lprTenor(),
                product.spreadBp(),
                product.requiredPapers());
    }

    /** 0 if the kind is not accepted. */
    public BigDecimal pledgeRate(AssetKind kind) {
        return pledgeRates.getOrDefault(kind, BigDecimal.ZERO);
    }
}
