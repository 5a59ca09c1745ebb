package app.zhirong.ipasset.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.ipasset.LegalStatus;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.ipasset.SharePurpose;
import app.zhirong.ipasset.store.AssetStore;
import app.zhirong.ipasset.store.EncumbranceStore;
import app.zhirong.ipasset.store.ShareStore;
import app.zhirong.kernel.Ids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The door's answers from the tables of this module; always inside the caller's transaction. */
@Service
class RegisteredAssets implements IpAssets {

    private final AssetStore assets;
    private final EncumbranceStore encumbrances;
    private final ShareStore shares;
    private final Ids ids;

    RegisteredAssets(AssetStore assets, EncumbranceStore encumbrances, ShareStore shares, Ids ids) {
        this.assets = assets;
        this.encumbrances = encumbrances;
        this.shares = shares;
        this.ids = ids;
    }

    @Override
    public Mono<Asset> find(UUID id) {
        return assets.find(id);
    }

    @Override
    public Flux<Asset> findAll(Collection<UUID> ids) {
        return assets.findAll(ids);
    }

    @Override
    public Flux<Asset> ofOwner(UUID organisation) {
        return assets.ofOwner(organisation);
    }

    @Override
    public Mono<List<Asset>> requirePledgeable(Collection<UUID> wanted, UUID owner) {
        return assets.lockAll(wanted).collectList().map(found -> {
            var owned = found.stream()
                    .filter(asset -> asset.ownerOrg().equals(owner))
                    .toList();
            if (owned.size() != Set.copyOf(wanted).size()) {
                throw IpAssetProblem.NOT_FOUND.problem();
            }
            owned.forEach(RegisteredAssets::refuseUnlessPledgeable);
            return owned;
        });
    }

    private static void refuseUnlessPledgeable(Asset asset) {
        if (asset.legalStatus() != LegalStatus.VALID) {
            throw IpAssetProblem.NOT_VALID.problem(asset.title());
        }
        if (asset.ownership() == Ownership.DISPUTED) {
            throw IpAssetProblem.DISPUTED.problem(asset.title());
        }
        if (asset.pledgeState() != PledgeState.FREE) {
            throw IpAssetProblem.PLEDGED.problem(asset.title());
        }
    }

    @Override
    public Mono<Void> showTo(Collection<UUID> assets, UUID organisation, SharePurpose purpose, CurrentUser by) {
        return shares.grant(assets, organisation, purpose, by.organisationId());
    }

    @Override
    public Mono<Void> verifyOwnership(UUID id, LocalDate registerCheckedOn, CurrentUser by) {
        return assets.markVerified(id, registerCheckedOn, by.organisationId())
                .filter(rows -> rows > 0)
                .switchIfEmpty(Mono.error(IpAssetProblem.NOT_FOUND::problem))
                .then();
    }

    @Override
    public Mono<Void> encumber(
            Collection<Asset> pledged, UUID reference, UUID pledgee, String pledgeeName, LocalDate since) {
        var inOrder = pledged.stream().sorted(Comparator.comparing(Asset::id)).toList();
        return Flux.fromIterable(inOrder)
                .concatMap(
                        asset -> encumbrances.insertPledge(ids.next(), asset, reference, pledgee, pledgeeName, since))
                .then(assets.setPledgeState(inOrder.stream().map(Asset::id).toList(), PledgeState.REGISTERING));
    }

    @Override
    public Mono<Void> markRegistered(UUID reference, LocalDate registeredOn) {
        return encumbrances
                .markRegistered(reference, registeredOn)
                .collectList()
                .flatMap(concerned -> assets.setPledgeState(concerned, PledgeState.PLEDGED));
    }

    @Override
    public Mono<Void> release(UUID reference, LocalDate endedOn, String why) {
        return encumbrances
                .end(reference, endedOn, why)
                .collectList()
                .flatMap(concerned -> assets.setPledgeState(concerned, PledgeState.FREE));
    }
}
