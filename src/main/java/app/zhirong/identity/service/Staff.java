package app.zhirong.identity.service;

import app.zhirong.identity.Colleague;
import app.zhirong.identity.Colleagues;
import app.zhirong.identity.Role;
import app.zhirong.identity.store.ColleagueStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;

/** Answers from the table of people. */
@Service
class Staff implements Colleagues {

    private final ColleagueStore store;

    Staff(ColleagueStore store) {
        this.store = store;
    }

    @Override
    public Flux<Colleague> holding(Role role, UUID organisation) {
        return store.holding(role, organisation);
    }
}
