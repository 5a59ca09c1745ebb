package app.zhirong.identity;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Where administration of organisations and people is noted; the audit trail stands above this module. */
public interface AdministrationTrail {

    /**
     * @param subject the organisation concerned
     * @param action for example {@code ADD_USER}
     * @param note whom or what it was about
     */
    Mono<Void> record(UUID subject, String action, String note, CurrentUser by);
}
