package app.zhirong.financing.domain;

import app.zhirong.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param requestedAmount of the newest submission; absent for a bureau, and while not filled in
 * @param assetCount how many rights are offered
 * @param workingDaysLeft until it is due, negative when overdue; absent without a limit
 */
public record CaseLine(
        CaseFile file,
        @Nullable Money requestedAmount,
        @Nullable Integer termMonths,
        int assetCount,
        @Nullable Integer workingDaysLeft) {

    public CaseLine withDaysLeft(int days) {
        return new CaseLine(file, requestedAmount, termMonths, assetCount, days);
    }
}
