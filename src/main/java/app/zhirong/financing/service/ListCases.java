package app.zhirong.financing.service;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.financing.domain.CaseCursor;
import app.zhirong.financing.domain.CaseFilter;
import app.zhirong.financing.domain.CaseLine;
import app.zhirong.financing.store.CaseListStore;
import app.zhirong.kernel.Page;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The cases that the caller may see: those that wait for him first, the oldest deadline on top. */
@Service
public class ListCases {

    private final CaseListStore cases;
    private final WorkingDays calendar;
    private final BusinessClock clock;
    private final Transactions transactions;

    ListCases(CaseListStore cases, WorkingDays calendar, BusinessClock clock, Transactions transactions) {
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 400 if the cursor is none of ours */
    public Mono<Page<CaseLine>> list(CaseFilter filter, @Nullable String cursor, int limit) {
        return Mono.defer(() -> page(filter, cursor == null ? null : CaseCursor.decoded(cursor), limit))
                .as(transactions::reading);
    }

    private Mono<Page<CaseLine>> page(CaseFilter filter, @Nullable CaseCursor after, int limit) {
        return cases.page(filter, after, limit)
                .flatMap(rows ->
                        cases.count(filter).map(count -> Page.cut(rows, limit, count, line -> cursor(filter, line))))
                .map(page -> page.map(this::withDaysLeft));
    }

    private static String cursor(CaseFilter filter, CaseLine line) {
        var file = line.file();
        int rank = filter.mineStates().contains(file.state()) ? 0 : 1;
        var due = file.dueOn();
        return new CaseCursor(rank, due == null ? CaseCursor.NEVER : due, file.id()).encoded();
    }

    private CaseLine withDaysLeft(CaseLine line) {
        var due = line.file().dueOn();
        return due == null ? line : line.withDaysLeft(Math.toIntExact(calendar.between(clock.today(), due)));
    }
}
