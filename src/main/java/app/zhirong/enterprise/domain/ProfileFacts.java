package app.zhirong.enterprise.domain;

import app.zhirong.enterprise.EnterpriseProblem;
import app.zhirong.enterprise.EnterpriseProfile.Contact;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.EnterpriseTag;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an enterprise tells of itself beyond its licence; what it leaves out is absent. */
public record ProfileFacts(
        @Nullable String industryCode,
        @Nullable Integer staff,
        @Nullable Money annualRevenue,
        @Nullable Money totalAssets,
        @Nullable LocalDate foundedOn,
        List<EnterpriseTag> tags,
        @Nullable Contact contact) {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** @throws Problem naming every wrong field */
    public void check(LocalDate today) {
        var problems = new ArrayList<FieldProblem>();
        if (industryCode != null && Industries.sectionOf(industryCode).isEmpty()) {
            problems.add(EnterpriseProblem.INDUSTRY_UNKNOWN.field("/industryCode"));
        }
        if (foundedOn != null && foundedOn.isAfter(today)) {
            problems.add(KernelProblem.DATE_IN_FUTURE.field("/foundedOn"));
        }
        var seen = new HashSet<Object>();
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            if (!seen.add(List.of(tag.code(), tag.level()))) {
                problems.add(EnterpriseProblem.TAG_TWICE.field("/tags/" + i + "/code"));
            }
            if (tag.validFrom().isAfter(today)) {
                problems.add(KernelProblem.DATE_IN_FUTURE.field("/tags/" + i + "/validFrom"));
            }
            if (tag.validTo() != null && tag.validTo().isBefore(tag.validFrom())) {
                problems.add(KernelProblem.DATE_ORDER.field("/tags/" + i + "/validTo", tag.validFrom()));
            }
        }
        if (!problems.isEmpty()) {
            throw Problem.of(problems);
        }
    }

    /** Absent while a figure that the industry needs is missing, and where the standard does not cover the industry. */
    public @Nullable EnterpriseSize size() {
        return verdict(industryCode, staff, annualRevenue, totalAssets) instanceof SizeStandard.Sized sized
                ? sized.size()
                : null;
    }

    /** The figures that the size of the industry still needs; empty when it is told or cannot be. */
    public static Set<SizeFigures.Indicator> missing(
            @Nullable String industryCode,
            @Nullable Integer staff,
            @Nullable Money annualRevenue,
            @Nullable Money totalAssets) {
        return verdict(industryCode, staff, annualRevenue, totalAssets) instanceof SizeStandard.FiguresMissing missing
                ? missing.missing()
                : Set.of();
    }

    private static SizeStandard.@Nullable Verdict verdict(
            @Nullable String industryCode,
            @Nullable Integer staff,
            @Nullable Money annualRevenue,
            @Nullable Money totalAssets) {
        if (industryCode == null) {
            return null;
        }
        var figures = new SizeFigures(staff, wan(annualRevenue), wan(totalAssets));
        return SizeStandard.industryOf(industryCode)
                .map(industry -> SizeStandard.size(industry, figures))
                .orElse(null);
    }

    /** The standard counts in 万元; yuan and fen stay behind the point. */
    private static @Nullable BigDecimal wan(@Nullable Money amount) {
        return amount == null ? null : amount.yuan().divide(WAN, 6, RoundingMode.UNNECESSARY);
    }
}
