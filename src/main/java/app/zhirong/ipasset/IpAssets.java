package app.zhirong.ipasset;

import app.zhirong.identity.CurrentUser;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What other modules may ask and tell about rights; row-level security decides what the caller sees. */
public interface IpAssets {

    /** Empty when there is none or the caller may not see it. */
    Mono<Asset> find(UUID id);

    /** Those of the ids that the caller sees, in id order. */
    Flux<Asset> findAll(Collection<UUID> ids);

    /** All rights listed by an enterprise, newest first. */
    Flux<Asset> ofOwner(UUID organisation);

    /**
     * The rights, locked in id order until the end of the transaction.
     *
     * @throws app.zhirong.kernel.Problem 404 if one is not the organisation's, 422 if one is dead or disputed, 409 if
     *     one is pledged
     */
    Mono<List<Asset>> requirePledgeable(Collection<UUID> ids, UUID owner);

    /** Lets another organisation see the rights, on behalf of their owner. */
    Mono<Void> showTo(Collection<UUID> ids, UUID organisation, SharePurpose purpose, CurrentUser by);

    /** Records that the certificate or register copy was seen (权属核验); by a bank or bureau that sees the right. */
    Mono<Void> verifyOwnership(UUID id, LocalDate registerCheckedOn, CurrentUser by);

    /**
     * Burdens the rights with a pledge, all or none; from now on nobody else can pledge them.
     *
     * @param reference the pledge registration case
     * @throws app.zhirong.kernel.Problem 409 {@code pledge.asset-taken} if one has a live pledge already
     */
    Mono<Void> encumber(Collection<Asset> assets, UUID reference, UUID pledgee, String pledgeeName, LocalDate since);

    /** The pledge of the case was registered by the authority on the day. */
    Mono<Void> markRegistered(UUID reference, LocalDate registeredOn);

    /** The pledge of the case no longer burdens anything: cancelled, refused, withdrawn. */
    Mono<Void> release(UUID reference, LocalDate endedOn, String why);
}
