package app.zhirong.subsidy.service;

import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.store.BatchStore;
import app.zhirong.subsidy.store.ClaimStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Closes a list when its last contested line is gone and the others were approved. */
@Component
class BatchEnd {

    private final BatchStore batches;
    private final ClaimStore claims;

    BatchEnd(BatchStore batches, ClaimStore claims) {
        this.batches = batches;
        this.claims = claims;
    }

    Mono<Void> closeIfDone(Claim decided) {
        var batchId = Objects.requireNonNull(decided.decision().batchId());
        return batches.lock(batchId)
                .flatMap(batch -> claims.ofBatch(batchId).collectList().flatMap(lines -> close(batch, lines)));
    }

    private Mono<Void> close(Batch batch, List<Claim> lines) {
        boolean waiting = lines.stream()
                .anyMatch(line -> line.state() == ClaimState.ON_NOTICE || line.state() == ClaimState.SUSPENDED);
        var approved = lines.stream()
                .filter(line -> line.decision().approvedOn() != null)
                .findFirst();
        if (waiting || approved.isEmpty()) {
            return batches.touch(batch.id());
        }
        var decision = approved.get().decision();
        String documentNo = Objects.requireNonNull(decision.approvalDocumentNo());
        LocalDate on = Objects.requireNonNull(decision.approvedOn());
        return batches.close(batch.id(), documentNo, on);
    }
}
