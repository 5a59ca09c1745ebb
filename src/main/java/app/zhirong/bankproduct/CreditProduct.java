package app.zhirong.bankproduct;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loan against rights as a bank offers it: whom it is for, what it takes as collateral, and its price.
 *
 * @param bankId head office or branch that offers it and decides on its applications
 * @param code the bank's own, unique within the bank
 * @param pledgeRates 质押率 per accepted kind of right, as a fraction; a kind without one is not accepted
 * @param minAssetCounts how many valid rights of a kind it takes at least; empty if any will do
 * @param minRemainingMonths how long every right must still run; 0 if only the term of the loan counts
 * @param minAppraisedValue of all rights together; absent if there is no such condition
 * @param acceptedValueKinds which values it believes
 * @param regions GB/T 2260, each with all below it; empty for everywhere
 * @param industries sections of GB/T 4754, A to T; empty for all
 * @param tags of which an enterprise needs any one; empty for none
 * @param sizes empty for all
 * @param minAgeMonths since its foundation; 0 if it doesn't matter
 * @param lprTenor the loan prime rate that the spread is added to
 * @param spreadBp in hundredths of a percent; may be negative
 */
public record CreditProduct(
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
        ProductState state) {

    public CreditProduct {
        pledgeRates = Map.copyOf(pledgeRates);
        minAssetCounts = Map.copyOf(minAssetCounts);
        acceptedValueKinds = Set.copyOf(acceptedValueKinds);
        regions = List.copyOf(regions);
        industries = List.copyOf(industries);
        tags = Set.copyOf(tags);
        sizes = Set.copyOf(sizes);
        requiredPapers = List.copyOf(requiredPapers);
    }

    public Set<AssetKind> acceptedKinds() {
        return pledgeRates.keySet();
    }

    /** What the bank lends at most against a right of the kind, as a fraction of its value; 0 if it isn't accepted. */
    public BigDecimal pledgeRate(AssetKind kind) {
        return pledgeRates.getOrDefault(kind, BigDecimal.ZERO);
    }

    /** The spread as a fraction: 50 BP is 0.0050. */
    public BigDecimal spread() {
        return BigDecimal.valueOf(spreadBp, 4);
    }
}
