package app.zhirong.matching.service;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.matching.domain.Candidate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Everybody whose rights a product could take; read by the platform itself, never shown as it is. */
public interface Candidates {

    /**
     * To be asked outside of any transaction: the answer comes from one of the platform's own.
     *
     * @param bank whose own values count besides everybody's
     */
    Mono<List<Candidate>> withRights(Set<AssetKind> kinds, Set<ValueKind> valueKinds, UUID bank, LocalDate today);
}
