package app.zhirong.subsidy.web;

import app.zhirong.kernel.Money;
import app.zhirong.subsidy.domain.Budget;
import app.zhirong.subsidy.service.CallSheet;
import app.zhirong.subsidy.web.PolicyView.RegionName;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call as the page shows it.
 *
 * @param open whether claims can be submitted today
 * @param budget absent for all but the bureaus that decide from it
 */
record CallView(
        UUID id,
        String title,
        UUID policyId,
        String policyCode,
        String policyName,
        boolean demo,
        boolean verified,
        String ownerName,
        RegionName region,
        LocalDate windowFrom,
        LocalDate windowTo,
        LocalDate correctionDeadline,
        int noticeWorkingDays,
        boolean open,
        @Nullable CallBudgetView budget) {

    static CallView of(CallSheet sheet, Locale locale) {
        var call = sheet.call();
        var terms = sheet.policy().terms();
        return new CallView(
                call.id(),
                call.title(),
                sheet.policy().id(),
                terms.code(),
                terms.name().in(locale),
                terms.demo(),
                terms.verified(),
                call.ownerName(),
                RegionName.of(call.region(), locale),
                call.windowFrom(),
                call.windowTo(),
                call.correctionDeadline(),
                call.noticeWorkingDays(),
                sheet.open(),
                CallBudgetView.of(sheet.budget()));
    }

    /** Total = reserved + committed + spent + left. */
    record CallBudgetView(Money total, Money reserved, Money committed, Money spent, Money left) {

        static @Nullable CallBudgetView of(@Nullable Budget budget) {
            return budget == null
                    ? null
                    : new CallBudgetView(
                            budget.total(), budget.reserved(), budget.committed(), budget.spent(), budget.left());
        }
    }
}
