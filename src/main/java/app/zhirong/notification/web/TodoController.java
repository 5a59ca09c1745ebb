package app.zhirong.notification.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.notification.service.GatherTodos;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What waits for the person who asks. */
@RestController
@RequestMapping("/api/todos")
class TodoController {

    private final GatherTodos gather;

    TodoController(GatherTodos gather) {
        this.gather = gather;
    }

    @GetMapping
    Mono<List<TodoView>> listTodos(CurrentUser user) {
        return gather.gather(user).map(todos -> todos.stream().map(TodoView::of).toList());
    }
}
