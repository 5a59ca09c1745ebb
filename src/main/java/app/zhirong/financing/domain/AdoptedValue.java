package app.zhirong.financing.domain;

import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * What the bank holds a right to be worth (认定价值).
 *
 * @param pledgeRate 质押率, the part of it that the bank lends, as a fraction
 */
public record AdoptedValue(UUID assetId, Money value, BigDecimal pledgeRate) {

    /** Rounded down, so that the sum never promises a fen too much. */
    public Money loanable() {
        return new Money(value.yuan().multiply(pledgeRate).setScale(2, RoundingMode.DOWN));
    }
}
