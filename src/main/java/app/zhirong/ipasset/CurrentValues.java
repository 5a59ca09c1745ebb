package app.zhirong.ipasset;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What a right is worth today, for lists of rights; module valuation answers. */
public interface CurrentValues {

    /** The newest valid value that the caller sees of each right; rights without one are absent. */
    Mono<Map<UUID, CurrentValue>> of(Collection<UUID> assetIds);

    /**
     * A value as a list shows it.
     *
     * @param verified whether a bank has checked it; else it is 待核验
     */
    record CurrentValue(ValueKind kind, Money amount, LocalDate validUntil, boolean verified) {}
}
