package app.zhirong.bankproduct.web;

import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.ProductState;
import app.zhirong.bankproduct.RequiredPaper;
import app.zhirong.bankproduct.domain.ProductAction;
import app.zhirong.bankproduct.domain.ProductLifecycle;
import app.zhirong.calendar.LprTenor;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.TagCode;
import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as pages show it.
 *
 * @param own whether it is the caller's bank's
 * @param editable whether the caller may change its terms now
 */
record ProductView(
        UUID id,
        int version,
        UUID bankId,
        String bankName,
        String name,
        String code,
        String summary,
        Map<AssetKind, BigDecimal> pledgeRates,
        Map<AssetKind, Integer> minAssetCounts,
        int minRemainingMonths,
        @Nullable Money minAppraisedValue,
        Set<ValueKind> acceptedValueKinds,
        List<Integer> regions,
        List<String> industries,
        Set<TagCode> tags,
        Set<EnterpriseSize> sizes,
        int minAgeMonths,
        Money minAmount,
        Money maxAmount,
        int minTermMonths,
        int maxTermMonths,
        LprTenor lprTenor,
        int spreadBp,
        List<RequiredPaper> requiredPapers,
        ProductState state,
        boolean own,
        boolean editable,
        List<ProductAction> actions) {

    static ProductView of(CreditProduct product, CurrentUser user) {
        boolean own = user.belongsTo(product.bankId());
        List<ProductAction> actions = own ? ProductLifecycle.actions(product.state(), user.roles()) : List.of();
        boolean writer = actions.contains(ProductAction.PROPOSE);
        return new ProductView(
                product.id(),
                product.version(),
                product.bankId(),
                product.bankName(),
                product.name(),
                product.code(),
                product.summary(),
                product.pledgeRates(),
                product.minAssetCounts(),
                product.minRemainingMonths(),
                product.minAppraisedValue(),
                product.acceptedValueKinds(),
                product.regions(),
                product.industries(),
                product.tags(),
                product.sizes(),
                product.minAgeMonths(),
                product.minAmount(),
                product.maxAmount(),
                product.minTermMonths(),
                product.maxTermMonths(),
                product.lprTenor(),
                product.spreadBp(),
                product.requiredPapers(),
                product.state(),
                own,
                writer && ProductLifecycle.isEditable(product.state()),
                actions);
    }
}
