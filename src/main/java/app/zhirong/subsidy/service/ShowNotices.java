package app.zhirong.subsidy.service;

import app.zhirong.kernel.Page;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Notice;
import app.zhirong.subsidy.store.IssuedDocumentStore;
import app.zhirong.subsidy.store.NoticeStore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Public notices as everybody reads them, logged in or not. */
@Service
public class ShowNotices {

    private final NoticeStore notices;
    private final IssuedDocumentStore documents;
    private final BusinessClock clock;
    private final Transactions transactions;

    ShowNotices(NoticeStore notices, IssuedDocumentStore documents, BusinessClock clock, Transactions transactions) {
        this.notices = notices;
        this.documents = documents;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @param running only those that objections are still taken to */
    public Mono<Page<Notice>> list(boolean running, @Nullable UUID after, int limit) {
        return asVisitor(notices.page(running ? clock.today() : null, after, limit));
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none */
    public Mono<Notice> show(UUID id) {
        return asVisitor(notices.find(id).switchIfEmpty(Mono.error(SubsidyProblem.NOTICE_NOT_FOUND::problem)));
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none */
    public Mono<byte[]> pdf(UUID id) {
        return asVisitor(documents.noticePdf(id).switchIfEmpty(Mono.error(SubsidyProblem.NOTICE_NOT_FOUND::problem)));
    }

    /** Somebody who is logged in sees here what everybody sees, no more and no less. */
    private <T> Mono<T> asVisitor(Mono<T> question) {
        return question.as(transactions::reading).contextWrite(context -> context.put(Scope.class, Scope.visitor()));
    }
}
