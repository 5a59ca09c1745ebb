package app.zhirong.matching;

import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a policy would pay for a loan, and how that comes about.
 *
 * @param policyName as it is called, in Chinese
 * @param official false for 演示政策（非官方）
 * @param total over the whole term of the loan, caps applied
 * @param baseRate the rate that the policy pays a part of, as a fraction
 * @param ratio the part it pays, as a fraction
 * @param days for which it pays
 * @param dayCount days of a year
 * @param cap the cap that was reached; absent if none was
 */
public record SubsidyForecast(
        UUID policyId,
        String policyName,
        boolean official,
        Money total,
        BigDecimal baseRate,
        BigDecimal ratio,
        int days,
        int dayCount,
        @Nullable Money cap) {}
