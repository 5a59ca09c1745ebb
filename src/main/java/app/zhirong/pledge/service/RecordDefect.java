package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Ids;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.domain.FactDates;
import app.zhirong.pledge.domain.FilingDefect;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeProgressStore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The bank records a notice of the office that something must be cured (补正). */
@Service
public class RecordDefect {

    private final PledgeDesk desk;
    private final PledgeProgressStore progress;
    private final PartyPapers papers;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    RecordDefect(
            PledgeDesk desk,
            PledgeProgressStore progress,
            PartyPapers papers,
            Ids ids,
            BusinessClock clock,
            Transactions transactions) {
        this.desk = desk;
        this.progress = progress;
        this.papers = papers;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * The notice.
     *
     * @param fileId absent when not attached
     */
    public record Command(
            LocalDate noticedOn,
            LocalDate cureBy,
            String remarks,
            @Nullable UUID fileId) {}

    public Mono<Void> record(UUID id, ExpectedVersion seen, Command command, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, PledgeAction.RECORD_DEFECT, by))
                .doOnNext(RecordResult::requireNone)
                .flatMap(found -> recorded(found, command, by))
                .as(transactions::writing);
    }

    private Mono<Void> recorded(Registration found, Command command, CurrentUser by) {
        FactDates.on(clock.today())
                .happened("/noticedOn", command.noticedOn(), found.lastFiledOrCured())
                .notBefore("/cureBy", command.cureBy(), command.noticedOn())
                .refuseIfWrong();
        var file = command.fileId();
        var shared = file == null ? Mono.<Void>empty() : papers.share(found, file, "/fileId", by);
        var defect = new FilingDefect(
                ids.next(),
                command.noticedOn(),
                command.cureBy(),
                command.remarks().strip(),
                file,
                null);
        return shared.then(progress.addDefect(found.id(), defect))
                .then(Mono.defer(() ->
                        desk.done(found, PledgeAction.RECORD_DEFECT, command.cureBy() + " " + defect.remarks(), by)));
    }
}
