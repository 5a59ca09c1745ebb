package app.zhirong.matching.worker;

import app.zhirong.enterprise.EnterpriseProfile;
import app.zhirong.enterprise.Enterprises;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.matching.domain.Candidate;
import app.zhirong.matching.domain.OfferedRight;
import app.zhirong.matching.service.Candidates;
import app.zhirong.matching.store.CandidateStore;
import app.zhirong.matching.store.CandidateStore.OwnedRight;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads as the platform what no bank may read, for the service that masks it. */
@Component
class PlatformCandidates implements Candidates {

    private final CandidateStore store;
    private final Enterprises enterprises;
    private final Transactions transactions;

    PlatformCandidates(CandidateStore store, Enterprises enterprises, Transactions transactions) {
        this.store = store;
        this.enterprises = enterprises;
        this.transactions = transactions;
    }

    @Override
    public Mono<List<Candidate>> withRights(
            Set<AssetKind> kinds, Set<ValueKind> valueKinds, UUID bank, LocalDate today) {
        return store.rights(kinds, valueKinds, bank, today)
                .collectMultimap(OwnedRight::owner, OwnedRight::right)
                .flatMap(this::withProfiles)
                .as(transactions::reading)
                .contextWrite(context -> context.put(Scope.class, new Scope.Worker()));
    }

    private Mono<List<Candidate>> withProfiles(Map<UUID, Collection<OfferedRight>> rights) {
        return enterprises
                .findAll(rights.keySet())
                .filter(EnterpriseProfile::verified)
                .map(profile -> new Candidate(profile, List.copyOf(rights.getOrDefault(profile.id(), List.of()))))
                .collectList();
    }
}
