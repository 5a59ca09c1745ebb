package app.zhirong.identity;

import java.util.UUID;
import reactor.core.publisher.Flux;

/** The active people of the caller's own organisation and those below it. */
public interface Colleagues {

    /** Those of the organisation who hold the role, by name; none if the caller does not belong to it. */
    Flux<Colleague> holding(Role role, UUID organisation);
}
