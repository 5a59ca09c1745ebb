package app.zhirong.financing.service;

import app.zhirong.financing.domain.CaseAction;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The enterprise takes its application back before the bank has taken it up. */
@Service
public class WithdrawApplication {

    private final CaseDesk desk;
    private final Moment moment;

    WithdrawApplication(CaseDesk desk, Moment moment) {
        this.desk = desk;
        this.moment = moment;
    }

    public Mono<Void> withdraw(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.open(id, seen, CaseAction.WITHDRAW, by)
                .flatMap(file -> desk.move(file, CaseAction.WITHDRAW, by))
                .as(moment::writing);
    }
}
