package app.zhirong.audit;

import app.zhirong.identity.CurrentUser;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Every state change of every case, in the order it happened, never changed afterwards. */
public interface AuditTrail {

    /** Adds an entry in the caller's transaction. */
    Mono<Void> record(AuditRecord what, CurrentUser by);

    /** Adds an entry for what the platform itself did, for example a lapse. */
    Mono<Void> recordByPlatform(AuditRecord what);

    /**
     * Adds an entry for what a visitor did who is not logged in, for example registered an enterprise.
     *
     * @param name as the visitor gave it
     */
    Mono<Void> recordByVisitor(AuditRecord what, String name);

    /** The entries of a case that the caller may see, oldest first. */
    Mono<List<AuditEntry>> timeline(UUID stream);
}
