package app.zhirong.valuation;

import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.ValueKind;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What other modules may ask and tell about values; row-level security decides what the caller sees. */
public interface Values {

    /**
     * Of each right the newest value that is valid today, is of an accepted kind and counts; rights without one are
     * absent. The newest is the one with the latest {@code valuedOn}, of two the one recorded later.
     *
     * @param bank whose internal and negotiated values count; absent when none do
     */
    Mono<Map<UUID, AssetValue>> current(Collection<UUID> assetIds, Set<ValueKind> acceptedKinds, @Nullable UUID bank);

    /**
     * Puts a bank's own or a negotiated value on record; it is verified from the start.
     *
     * @throws app.zhirong.kernel.Problem 404 if the bank does not see the right, 422 naming every wrong field
     */
    Mono<AssetValue> recordByBank(BankValue value, CurrentUser by);

    /**
     * A bank has checked a declared value against its report; nothing happens if one has already.
     *
     * @throws app.zhirong.kernel.Problem 404 if the caller does not see it, 403 unless a bank's officer
     */
    Mono<AssetValue> verify(UUID valueId, CurrentUser by);

    /**
     * Lets a bank see the external appraisals of the rights and their reports, also those recorded later, on behalf of
     * their owner; to be called where {@code IpAssets.showTo} is.
     *
     * @param purpose why, for example {@code FINANCING}
     */
    Mono<Void> showTo(Collection<UUID> assetIds, UUID bank, String purpose, CurrentUser by);
}
