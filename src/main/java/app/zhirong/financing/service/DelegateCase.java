package app.zhirong.financing.service;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.store.ReviewStore;
import app.zhirong.identity.Colleague;
import app.zhirong.identity.Colleagues;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** An officer hands a case over to another one of the same office (转办). */
@Service
public class DelegateCase {

    private final CaseDesk desk;
    private final ReviewStore reviews;
    private final Colleagues colleagues;
    private final Moment moment;

    DelegateCase(CaseDesk desk, ReviewStore reviews, Colleagues colleagues, Moment moment) {
        this.desk = desk;
        this.reviews = reviews;
        this.colleagues = colleagues;
        this.moment = moment;
    }

    /** @throws app.zhirong.kernel.Problem 422 unless the other is an active officer of the bank */
    public Mono<Void> delegate(UUID id, ExpectedVersion seen, UUID officerId, CurrentUser by) {
        return desk.open(id, seen, CaseAction.DELEGATE, by)
                .flatMap(file -> officer(file, officerId)
                        .flatMap(officer -> reviews.delegate(id, officer.id(), officer.displayName())
                                .then(desk.touch(
                                        file,
                                        CaseAction.DELEGATE,
                                        officer.displayName(),
                                        Set.of(file.bank().id()),
                                        by))))
                .as(moment::writing);
    }

    private Mono<Colleague> officer(CaseFile file, UUID officerId) {
        return colleagues
                .holding(Role.BANK_OFFICER, file.bank().id())
                .filter(officer -> officer.id().equals(officerId))
                .next()
                .switchIfEmpty(Mono.error(() -> FinancingProblem.NO_COLLEAGUE.at("/officerId")));
    }
}
