package app.zhirong.valuation.web;

import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import app.zhirong.valuation.Standing;
import app.zhirong.valuation.domain.ValueRules;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value of a right as the page shows it.
 *
 * @param counts whether it can be the current value of the right
 * @param silentBecause why it doesn't count
 */
record ValueView(
        UUID id,
        int version,
        UUID assetId,
        ValueKind kind,
        Money amount,
        LocalDate valuedOn,
        LocalDate validUntil,
        String valuer,
        @Nullable UUID fileId,
        Standing standing,
        boolean counts,
        ValueRules.@Nullable Silence silentBecause,
        List<ValueAction> actions) {

    /** What can be done about a value. */
    enum ValueAction {
        VERIFY
    }
}
