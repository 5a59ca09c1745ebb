package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.domain.Confirmation.ConfirmationMatter;
import app.zhirong.pledge.domain.FactDates;
import app.zhirong.pledge.domain.GroundCheck;
import app.zhirong.pledge.domain.GroundTick;
import app.zhirong.pledge.domain.GroundVerdict;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.PrecheckGround;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.domain.TickSource;
import app.zhirong.pledge.store.PledgeGroundStore;
import app.zhirong.pledge.store.PledgeProgressStore;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A person of the bank says what was seen of a ground that the platform cannot judge. Both parties then confirm anew. */
@Service
public class TickGround {

    private final PledgeDesk desk;
    private final PledgeGroundStore grounds;
    private final PledgeProgressStore progress;
    private final BusinessClock clock;
    private final Transactions transactions;

    TickGround(
            PledgeDesk desk,
            PledgeGroundStore grounds,
            PledgeProgressStore progress,
            BusinessClock clock,
            Transactions transactions) {
        this.desk = desk;
        this.grounds = grounds;
        this.progress = progress;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * What was seen.
     *
     * @param passed whether the ground does not stand
     * @param asOf the day of the paper or search
     */
    public record Command(PrecheckGround ground, boolean passed, String evidence, TickSource source, LocalDate asOf) {}

    public Mono<Void> tick(UUID id, ExpectedVersion seen, Command command, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, PledgeAction.TICK_GROUND, by))
                .flatMap(found -> ticked(found, command, by))
                .as(transactions::writing);
    }

    private Mono<Void> ticked(Registration found, Command command, CurrentUser by) {
        FactDates.on(clock.today())
                .happened("/asOf", command.asOf(), LocalDate.EPOCH)
                .refuseIfWrong();
        var tick = new GroundTick(
                command.passed() ? GroundVerdict.PASS : GroundVerdict.FAIL,
                command.evidence().strip(),
                command.source(),
                command.asOf(),
                by.displayName());
        return grounds.save(found.id(), lineOf(found, command.ground()).ticked(tick))
                .then(progress.forgetConfirmations(found.id(), ConfirmationMatter.PLEDGE))
                .then(Mono.defer(() -> desk.done(
                        found, PledgeAction.TICK_GROUND, command.ground().name(), by)));
    }

    static GroundCheck lineOf(Registration found, PrecheckGround ground) {
        return found.grounds().stream()
                .filter(check -> check.ground() == ground)
                .findFirst()
                .orElseThrow(() -> PledgeProblem.GROUND_OF_OTHER_TYPE.at("/ground"));
    }
}
