package app.zhirong.notification.service;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.identity.CurrentUser;
import app.zhirong.notification.Todo;
import app.zhirong.notification.TodoSource;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All that waits for a person, from every module, the earliest deadline first. */
@Service
public class GatherTodos {

    private static final Comparator<Todo> BY_DEADLINE = Comparator.comparing(
                    Todo::dueAt, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Todo::caseNo);

    private final List<TodoSource> sources;
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final Transactions transactions;

    GatherTodos(
            ObjectProvider<TodoSource> sources,
            WorkingDays workingDays,
            BusinessClock clock,
            Transactions transactions) {
        this.sources = sources.orderedStream().toList();
        this.workingDays = workingDays;
        this.clock = clock;
        this.transactions = transactions;
    }

    public Mono<List<DueTodo>> gather(CurrentUser by) {
        return Flux.fromIterable(sources)
                .concatMap(source -> source.todos(by))
                .sort(BY_DEADLINE)
                .map(this::seenToday)
                .collectList()
                .as(transactions::reading);
    }

    private DueTodo seenToday(Todo todo) {
        var due = todo.dueAt();
        var today = clock.today();
        return due == null
                ? new DueTodo(todo, false, null)
                : new DueTodo(todo, due.isBefore(today), workingDays.between(today, due));
    }
}
