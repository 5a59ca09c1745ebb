package app.zhirong.pledge.service;

import app.zhirong.document.Documents;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import app.zhirong.pledge.domain.Registration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Papers that one party records and the other may read. */
@Component
class PartyPapers {

    private final Documents documents;

    PartyPapers(Documents documents) {
        this.documents = documents;
    }

    /** @throws app.zhirong.kernel.Problem 422 at the field if the paper is not one of the caller's own */
    Mono<Void> share(Registration found, UUID file, String pointer, CurrentUser by) {
        var parties = found.parties();
        var other = by.belongsTo(parties.bankOrg()) ? parties.pledgorOrg() : parties.bankOrg();
        return documents
                .requireOwned(List.of(file), by)
                .onErrorMap(Problem.class, missing -> KernelProblem.MALFORMED_FIELD.at(pointer))
                .then(Mono.defer(() -> documents.share(List.of(file), other, "PLEDGE", by)));
    }
}
