package app.zhirong.financing.service;

import app.zhirong.financing.domain.CaseActor;
import app.zhirong.financing.domain.CaseFilter;
import app.zhirong.financing.domain.CaseLine;
import app.zhirong.financing.domain.FinancingLifecycle;
import app.zhirong.financing.store.CaseListStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.notification.Todo;
import app.zhirong.notification.TodoKind;
import app.zhirong.notification.TodoSource;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;

/** The cases that wait for a person. */
@Service
class CaseTodos implements TodoSource {

    private final CaseListStore cases;

    CaseTodos(CaseListStore cases) {
        this.cases = cases;
    }

    @Override
    public Flux<Todo> todos(CurrentUser by) {
        var waiting = FinancingLifecycle.waitingFor(CaseActor.of(by.roles()));
        if (waiting.isEmpty()) {
            return Flux.empty();
        }
        return cases.page(new CaseFilter(waiting, true, null, null, null, null), null, LIMIT - 1)
                .flatMapIterable(lines -> lines)
                .map(line -> todo(line, by));
    }

    private static Todo todo(CaseLine line, CurrentUser by) {
        var file = line.file();
        var other = by.belongsTo(file.bank().id()) ? file.enterprise() : file.bank();
        return new Todo(
                TodoKind.FINANCING_CASE,
                file.id(),
                file.caseNo(),
                file.productName(),
                file.state().name(),
                other.name(),
                file.dueOn(),
                "/financing/cases/" + file.id());
    }
}
