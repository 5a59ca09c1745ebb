package app.zhirong.bankproduct.domain;

import app.zhirong.bankproduct.RequiredPaper;
import app.zhirong.calendar.LprTenor;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.TagCode;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that a bank says of a product; the components are those of {@code CreditProduct}. */
public record ProductTerms(
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
        List<RequiredPaper> requiredPapers) {}
