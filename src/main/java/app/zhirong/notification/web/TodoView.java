package app.zhirong.notification.web;

import app.zhirong.notification.TodoKind;
import app.zhirong.notification.service.DueTodo;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A to-do as the page shows it. */
record TodoView(
        TodoKind kind,
        UUID caseId,
        String caseNo,
        String title,
        String state,
        @Nullable String partyName,
        @Nullable LocalDate dueAt,
        boolean overdue,
        @Nullable Long workingDaysLeft,
        String link,
        @Nullable String duty) {

    static TodoView of(DueTodo due) {
        var todo = due.todo();
        return new TodoView(
                todo.kind(),
                todo.caseId(),
                todo.caseNo(),
                todo.title(),
                todo.state(),
                todo.partyName(),
                todo.dueAt(),
                due.overdue(),
                due.workingDaysLeft(),
                todo.link(),
                todo.duty());
    }
}
