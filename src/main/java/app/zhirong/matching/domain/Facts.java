package app.zhirong.matching.domain;

import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.WhitelistEntry;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.kernel.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a product's conditions are judged by.
 *
 * @param rights all that were chosen, with the values that the product believes
 * @param whitelisted the enterprise's entry on the bank's whitelist; absent if it has none
 */
public record Facts(
        CreditProduct product,
        Applicant applicant,
        List<OfferedRight> rights,
        Wish wish,
        @Nullable WhitelistEntry whitelisted,
        LocalDate today) {

    /** Those that count for the product: of an accepted kind, pledgeable, not at the end of their term. */
    List<OfferedRight> counting() {
        return rights.stream()
                .filter(right -> product.acceptedKinds().contains(right.kind()))
                .filter(right -> right.pledgeable() && right.expiryDate().isAfter(today))
                .toList();
    }

    List<OfferedRight> counting(AssetKind kind) {
        return counting().stream().filter(right -> right.kind() == kind).toList();
    }

    Money value() {
        return Money.sum(counting().stream().map(OfferedRight::amount).toList());
    }

    Money verifiedValue() {
        return Money.sum(counting().stream().map(OfferedRight::verifiedAmount).toList());
    }

    /** Σ value × pledge rate, each rounded down to the fen. */
    Money loanable() {
        return Money.sum(counting().stream().map(this::loanable).toList());
    }

    private Money loanable(OfferedRight right) {
        var exact = right.amount().yuan().multiply(product.pledgeRate(right.kind()));
        return new Money(exact.setScale(2, RoundingMode.DOWN));
    }

    @Nullable
    Money indicativeLimit() {
        return whitelisted == null ? null : whitelisted.indicativeLimit();
    }

    /** Whole months to the earliest end of term among the counting patents; empty without one. */
    OptionalInt remainingMonths() {
        return counting().stream()
                .filter(OfferedRight::isPatent)
                .mapToInt(right -> Math.toIntExact(ChronoUnit.MONTHS.between(today, right.expiryDate())))
                .min();
    }

    /** Asked for, or the longest that product and patents allow. */
    int termMonths() {
        var asked = wish.termMonths();
        if (asked != null) {
            return asked;
        }
        int longest = Math.min(product.maxTermMonths(), remainingMonths().orElse(product.maxTermMonths()));
        return Math.max(product.minTermMonths(), longest);
    }
}
