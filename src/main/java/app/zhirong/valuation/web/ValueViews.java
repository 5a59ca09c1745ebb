package app.zhirong.valuation.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.Standing;
import app.zhirong.valuation.domain.ValueRules;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows values with what the caller can do about them. */
@Component
class ValueViews {

    private final BusinessClock clock;

    ValueViews(BusinessClock clock) {
        this.clock = clock;
    }

    ValueView of(AssetValue value, CurrentUser user) {
        var silence = ValueRules.silence(value, clock.today());
        return new ValueView(
                value.id(),
                value.version(),
                value.assetId(),
                value.kind(),
                value.amount(),
                value.valuedOn(),
                value.validUntil(),
                value.valuer(),
                value.fileId(),
                value.standing(),
                silence.isEmpty(),
                silence.orElse(null),
                mayVerify(value, user) ? List.of(ValueView.ValueAction.VERIFY) : List.of());
    }

    private static boolean mayVerify(AssetValue value, CurrentUser user) {
        return value.standing() == Standing.DECLARED
                && value.fileId() != null
                && (user.is(Role.BANK_OFFICER) || user.is(Role.BANK_APPROVER));
    }
}
