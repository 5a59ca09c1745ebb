package app.zhirong.valuation.web;

import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import app.zhirong.valuation.BankValue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a bank enters of its own value, or of one agreed with the owner. */
record BankValueRequest(
        @NotNull ValueKind kind,
        @NotNull Money amount,
        @NotNull LocalDate valuedOn,
        @NotNull LocalDate validUntil,
        @Nullable UUID fileId) {

    BankValue toValue(UUID assetId) {
        return new BankValue(assetId, kind, amount, valuedOn, validUntil, fileId);
    }
}
