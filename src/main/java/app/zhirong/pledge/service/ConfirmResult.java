package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.SecondCheck;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.PledgeRegistered;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.domain.RegistrationResult;
import app.zhirong.pledge.store.PledgeProgressStore;
import app.zhirong.pledge.store.PledgeStore.Ending;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Another person of the bank confirms the recorded result: the pledge is registered, or the rights are free again. */
@Service
public class ConfirmResult {

    private final PledgeDesk desk;
    private final PledgeProgressStore progress;
    private final SecondCheck secondCheck;
    private final IpAssets assets;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final Transactions transactions;

    ConfirmResult(
            PledgeDesk desk,
            PledgeProgressStore progress,
            SecondCheck secondCheck,
            IpAssets assets,
            Outbox outbox,
            BusinessClock clock,
            Transactions transactions) {
        this.desk = desk;
        this.progress = progress;
        this.secondCheck = secondCheck;
        this.assets = assets;
        this.outbox = outbox;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 422 if the same person recorded it, 409 if nothing waits */
    public Mono<Void> confirm(UUID id, ExpectedVersion seen, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, actionOf(found), by))
                .flatMap(found -> confirmed(found, actionOf(found), by))
                .as(transactions::writing);
    }

    private static PledgeAction actionOf(Registration found) {
        boolean refused = found.result() != null && !found.result().isRegistered();
        return refused ? PledgeAction.CONFIRM_REFUSED : PledgeAction.CONFIRM_REGISTERED;
    }

    private Mono<Void> confirmed(Registration found, PledgeAction action, CurrentUser by) {
        var result = found.result();
        if (result == null) {
            return Mono.error(IdentityProblem.NOTHING_PROPOSED::problem);
        }
        return secondCheck
                .confirm(found.id(), RecordResult.MATTER, by)
                .then(progress.confirmResult(found.id()))
                .then(result.isRegistered() ? registered(found, result) : refused(found, result))
                .then(Mono.defer(() -> desk.done(found, action, null, ending(result), by)));
    }

    private Mono<Void> registered(Registration found, RegistrationResult result) {
        return assets.markRegistered(found.id(), result.decidedOn())
                .then(outbox.append(new PledgeRegistered(
                        found.id(),
                        found.caseId(),
                        found.parties().pledgorOrg(),
                        found.parties().bankOrg(),
                        found.region(),
                        found.rightType(),
                        found.assetIds(),
                        Objects.requireNonNull(result.registrationNo(), "registered with a number"),
                        result.decidedOn(),
                        found.securedAmount(),
                        clock.instant())));
    }

    private Mono<Void> refused(Registration found, RegistrationResult result) {
        return assets.release(found.id(), result.decidedOn(), "refused");
    }

    private static @Nullable Ending ending(RegistrationResult result) {
        return result.isRegistered()
                ? null
                : new Ending(result.decidedOn(), Objects.requireNonNullElse(result.ground(), ""));
    }
}
