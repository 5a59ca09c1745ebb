package app.zhirong.bankproduct.web;

import app.zhirong.bankproduct.RequiredPaper;
import app.zhirong.bankproduct.domain.ProductTerms;
import app.zhirong.calendar.LprTenor;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.TagCode;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a bank enters of a product; an absent choice sets no condition. */
record ProductRequest(
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 40) String code,
        @Nullable @Size(max = 500) String summary,
        @NotNull Map<AssetKind, @NotNull BigDecimal> pledgeRates,
        @Nullable Map<AssetKind, @NotNull Integer> minAssetCounts,
        @Nullable Integer minRemainingMonths,
        @Nullable Money minAppraisedValue,
        @NotNull Set<ValueKind> acceptedValueKinds,
        @Nullable @Size(max = 200) List<@NotNull Integer> regions,
        @Nullable @Size(max = 20) List<@NotNull String> industries,
        @Nullable Set<TagCode> tags,
        @Nullable Set<EnterpriseSize> sizes,
        @Nullable Integer minAgeMonths,
        @NotNull Money minAmount,
        @NotNull Money maxAmount,
        @NotNull Integer minTermMonths,
        @NotNull Integer maxTermMonths,
        @NotNull LprTenor lprTenor,
        @NotNull Integer spreadBp,
        @Nullable @Size(max = 30) List<@Valid @NotNull ProductPaper> requiredPapers) {

    ProductTerms toTerms() {
        return new ProductTerms(
                name.strip(),
                code.strip(),
                summary == null ? "" : summary.strip(),
                pledgeRates,
                minAssetCounts == null ? Map.of() : minAssetCounts,
                minRemainingMonths == null ? 0 : minRemainingMonths,
                minAppraisedValue,
                acceptedValueKinds,
                regions == null ? List.of() : regions,
                industries == null ? List.of() : industries,
                tags == null ? Set.of() : tags,
                sizes == null ? Set.of() : sizes,
                minAgeMonths == null ? 0 : minAgeMonths,
                minAmount,
                maxAmount,
                minTermMonths,
                maxTermMonths,
                lprTenor,
                spreadBp,
                requiredPapers == null
                        ? List.of()
                        : requiredPapers.stream().map(ProductPaper::toPaper).toList());
    }

    /** A paper to be asked for. */
    record ProductPaper(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 60) String zh,
            @NotBlank @Size(max = 120) String en) {

        RequiredPaper toPaper() {
            return new RequiredPaper(code.strip(), zh.strip(), en.strip());
        }
    }
}
