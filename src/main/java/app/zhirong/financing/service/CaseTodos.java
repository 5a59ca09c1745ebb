package app.zhirong.financing.service;

import app.zhirong.financing.domain.CaseActor;
import app.zhirong.financing.domain.CaseFilter;
import app.zhirong.financing.domain.CaseLine;
import app.zhirong.financing.domain.FinancingLifecycle;
import app.zhirong.financing.store.CaseListStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.identity.SecondCheck;
import app.zhirong.notification.Todo;
import app.zhirong.notification.TodoKind;
import app.zhirong.notification.TodoSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;

/** The cases that wait for a person. */
@Service
class CaseTodos implements TodoSource {

    private static final String SUBMIT = "SUBMIT";
    private static final String CONFIRM_DISBURSEMENT = "CONFIRM_DISBURSEMENT";

    private final CaseListStore cases;
    private final SecondCheck secondCheck;

    CaseTodos(CaseListStore cases, SecondCheck secondCheck) {
        this.cases = cases;
        this.secondCheck = secondCheck;
    }

    @Override
    public Flux<Todo> todos(CurrentUser by) {
        var waiting = FinancingLifecycle.waitingFor(CaseActor.of(by.roles()));
        if (waiting.isEmpty()) {
            return Flux.empty();
        }
        return cases.page(new CaseFilter(waiting, true, null, null, null, null), null, LIMIT - 1)
                .flatMap(lines -> secondCheck.proposers(subjects(lines)).map(proposers -> todos(lines, proposers, by)))
                .flatMapIterable(todos -> todos);
    }

    private static List<UUID> subjects(List<CaseLine> lines) {
        return lines.stream().map(line -> line.file().id()).toList();
    }

    /** What somebody proposed himself waits for another. */
    private static List<Todo> todos(List<CaseLine> lines, Map<UUID, UUID> proposers, CurrentUser by) {
        return lines.stream()
                .filter(line -> !by.id().equals(proposers.get(line.file().id())))
                .map(line -> todo(line, by)
                        .asking(duty(line, proposers.containsKey(line.file().id()), by)))
                .toList();
    }

    private static @Nullable String duty(CaseLine line, boolean proposed, CurrentUser by) {
        return switch (line.file().state()) {
            case DRAFT -> by.is(Role.ENTERPRISE_SIGNATORY) ? SUBMIT : null;
            case SECURED -> proposed ? CONFIRM_DISBURSEMENT : null;
            default -> null;
        };
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
                "/financing/cases/" + file.id(),
                null);
    }
}
