package app.zhirong.identity.service;

import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Organisations;
import app.zhirong.identity.store.OrganisationStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers who is who from the directory table. */
@Service
class Directory implements Organisations {

    private final OrganisationStore store;

    Directory(OrganisationStore store) {
        this.store = store;
    }

    @Override
    public Mono<Organisation> find(UUID id) {
        return store.find(id);
    }

    @Override
    public Flux<Organisation> bureausOf(int region) {
        return store.bureausOf(region);
    }

    @Override
    public Flux<Organisation> officesOf(int region) {
        return store.bureausOf(region)
                .collectList()
                .flatMapIterable(bureaus -> bureaus.stream()
                        .filter(bureau -> bureau.level() == bureaus.getFirst().level())
                        .toList());
    }

    @Override
    public Flux<Organisation> ofKind(OrganisationKind kind) {
        return store.ofKind(kind);
    }
}
