package app.zhirong.matching.domain;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right that an enterprise would pledge.
 *
 * @param pledgeable whether it lives, is free and undisputed
 * @param value that a product believes; absent if there is none
 */
public record OfferedRight(
        UUID id,
        AssetKind kind,
        LocalDate expiryDate,
        boolean pledgeable,
        boolean ownershipVerified,
        @Nullable Worth value) {

    /** What it is worth, and whether a bank has checked that. */
    public record Worth(Money amount, boolean verified) {}

    boolean isPatent() {
        return kind != AssetKind.TRADEMARK;
    }

    Money amount() {
        return value == null ? Money.ZERO : value.amount();
    }

    Money verifiedAmount() {
        return value != null && value.verified() ? value.amount() : Money.ZERO;
    }
}
