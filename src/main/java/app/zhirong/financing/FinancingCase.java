package app.zhirong.financing;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A financing case as other modules know it: the parties, the pledged rights, the contracts, and the four amounts, which
 * are never mixed. Nothing in it is internal to the bank.
 *
 * @param caseNo {@code RZ-yyyy-nnnnnn}
 * @param enterpriseUscc absent when not known
 * @param bankId the branch that handles the case
 * @param region of the enterprise, GB/T 2260
 * @param requestedAmount absent for a bureau, like the three after it: they are the enterprise's application
 * @param assetIds the rights offered as collateral, in id order
 * @param contract absent before the contracts are recorded
 * @param registeredSecuredAmount 登记担保金额; absent before registration
 * @param creditLine 授信额度, the amount of the approval; absent before it
 * @param disbursedAmount 放款额; absent before disbursement
 * @param outstandingBalance 余额; absent before disbursement
 * @param registeredOn the day of the last registration that the case needed; absent before
 */
public record FinancingCase(
        UUID id,
        int version,
        String caseNo,
        UUID enterpriseId,
        String enterpriseName,
        @Nullable String enterpriseUscc,
        UUID bankId,
        String bankName,
        int region,
        UUID productId,
        String productName,
        @Nullable Money requestedAmount,
        @Nullable Integer termMonths,
        @Nullable String purpose,
        @Nullable String repaymentSource,
        FinancingState state,
        List<UUID> assetIds,
        @Nullable Contract contract,
        @Nullable Money registeredSecuredAmount,
        @Nullable Money creditLine,
        @Nullable Money disbursedAmount,
        @Nullable Money outstandingBalance,
        @Nullable LocalDate registeredOn) {}
