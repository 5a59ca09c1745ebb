package app.zhirong.valuation;

import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that a bank puts on record: its own, or one that it agreed with the owner.
 *
 * @param kind not an external appraisal; those are declared by the enterprise
 * @param validUntil not before {@code valuedOn}
 * @param fileId the memo or agreement, if there is one
 */
public record BankValue(
        UUID assetId,
        ValueKind kind,
        Money amount,
        LocalDate valuedOn,
        LocalDate validUntil,
        @Nullable UUID fileId) {}
