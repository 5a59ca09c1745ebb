package app.zhirong.financing.service;

import app.zhirong.financing.domain.CaseAction;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The enterprise goes on filling in, at first or after a return; what it submitted before stays as it was. */
@Service
public class EditDraft {

    private final CaseDesk desk;
    private final RequestDesk requests;
    private final Moment moment;

    EditDraft(CaseDesk desk, RequestDesk requests, Moment moment) {
        this.desk = desk;
        this.requests = requests;
        this.moment = moment;
    }

    public Mono<Void> edit(UUID id, ExpectedVersion seen, RequestDraft draft, CurrentUser by) {
        return desk.open(id, seen, CaseAction.EDIT, by)
                .flatMap(file -> requests.keep(file, draft, by).then(desk.touch(file)))
                .as(moment::writing);
    }
}
