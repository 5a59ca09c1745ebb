package app.zhirong.audit.web;

import app.zhirong.audit.AuditEntry;
import app.zhirong.audit.AuditTrail;
import app.zhirong.platform.database.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The timeline of a case; empty for a case that the caller may not see. */
@RestController
class TimelineController {

    private final AuditTrail trail;
    private final Transactions transactions;

    TimelineController(AuditTrail trail, Transactions transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    @GetMapping("/api/timelines/{stream}")
    Mono<List<AuditEntry>> showTimeline(@PathVariable UUID stream) {
        return trail.timeline(stream).as(transactions::reading);
    }
}
