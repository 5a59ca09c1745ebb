package app.zhirong.financing.service;

import app.zhirong.financing.domain.CaseRecords;
import app.zhirong.financing.store.AgreementStore;
import app.zhirong.financing.store.LoanStore;
import app.zhirong.financing.store.RemarkStore;
import app.zhirong.financing.store.RequestStore;
import app.zhirong.financing.store.ReviewStore;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what was written down in a case; row-level security leaves out what is not the caller's business. */
@Component
class ReadRecords {

    private final RequestStore requests;
    private final RemarkStore remarks;
    private final ReviewStore reviews;
    private final AgreementStore agreements;
    private final LoanStore loans;

    ReadRecords(
            RequestStore requests,
            RemarkStore remarks,
            ReviewStore reviews,
            AgreementStore agreements,
            LoanStore loans) {
        this.requests = requests;
        this.remarks = remarks;
        this.reviews = reviews;
        this.agreements = agreements;
        this.loans = loans;
    }

    Mono<CaseRecords> of(UUID id) {
        return Mono.zip(
                        requests.rounds(id),
                        remarks.ofCase(id),
                        optional(reviews.ofCase(id)),
                        optional(agreements.decision(id)),
                        optional(agreements.contract(id)),
                        optional(loans.ofCase(id)),
                        loans.repayments(id))
                .map(all -> new CaseRecords(
                        all.getT1(),
                        all.getT2(),
                        all.getT3().orElse(null),
                        all.getT4().orElse(null),
                        all.getT5().orElse(null),
                        all.getT6().orElse(null),
                        all.getT7()));
    }

    private static <T> Mono<Optional<T>> optional(Mono<T> maybe) {
        return maybe.map(Optional::of).defaultIfEmpty(Optional.empty());
    }
}
