package app.zhirong.pledge.service;

import app.zhirong.financing.FinancingCases;
import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.domain.Confirmation;
import app.zhirong.pledge.domain.Confirmation.ConfirmationMatter;
import app.zhirong.pledge.domain.GroundCheck;
import app.zhirong.pledge.domain.PledgeAction;
import app.zhirong.pledge.domain.PrecheckGround;
import app.zhirong.pledge.domain.Registration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * A party confirms the pledge with its declarations. The second confirmation burdens the rights: from then on nobody
 * else can pledge them, and whoever loses that race is told so and nothing of the attempt is kept.
 */
@Service
public class ConfirmPledge {

    private final PledgeDesk desk;
    private final FinancingCases cases;
    private final RightsPrecheck precheck;
    private final PartyConfirmations confirmations;
    private final Encumbering encumbering;
    private final BusinessClock clock;
    private final Transactions transactions;

    ConfirmPledge(
            PledgeDesk desk,
            FinancingCases cases,
            RightsPrecheck precheck,
            PartyConfirmations confirmations,
            Encumbering encumbering,
            BusinessClock clock,
            Transactions transactions) {
        this.desk = desk;
        this.cases = cases;
        this.precheck = precheck;
        this.confirmations = confirmations;
        this.encumbering = encumbering;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @param declarations the waived grounds that the person has read, exactly those that were drawn up */
    public Mono<Void> confirm(UUID id, ExpectedVersion seen, Set<PrecheckGround> declarations, CurrentUser by) {
        return desk.take(id, seen)
                .doOnNext(found -> PledgeDesk.requireAllowed(found, actionOf(found, by), by))
                .flatMap(found -> cases.requireForPledge(found.caseId(), by).thenReturn(found))
                .flatMap(found -> precheck.rightsOf(found)
                        .doOnNext(rights -> requireClear(found, rights, declarations))
                        .flatMap(rights -> confirmed(found, rights, by)))
                .as(transactions::writing);
    }

    private static PledgeAction actionOf(Registration found, CurrentUser by) {
        return found.isCompletedBy(ConfirmationMatter.PLEDGE, Movers.side(by, found))
                ? PledgeAction.CONFIRM_LAST
                : PledgeAction.CONFIRM;
    }

    /** The rights as they are now count, not as they were when somebody last looked. */
    private void requireClear(Registration found, List<Asset> rights, Set<PrecheckGround> declarations) {
        if (rights.size() != found.rights().size()) {
            throw IpAssetProblem.NOT_FOUND.problem();
        }
        if (rights.stream().anyMatch(ConfirmPledge::isTaken)) {
            throw IpAssetProblem.TAKEN.problem();
        }
        var grounds = precheck.renew(found, rights);
        var open = grounds.stream().filter(GroundCheck::isOpen).count();
        if (open > 0) {
            throw PledgeProblem.PRECHECK_OPEN.problem(open);
        }
        if (!declarations.equals(Set.copyOf(found.declaredGrounds()))) {
            throw PledgeProblem.DECLARATIONS_DIFFER.at("/declarations");
        }
    }

    private static boolean isTaken(Asset right) {
        return right.pledgeState() == PledgeState.REGISTERING || right.pledgeState() == PledgeState.PLEDGED;
    }

    private Mono<Void> confirmed(Registration found, List<Asset> rights, CurrentUser by) {
        var side = Movers.side(by, found);
        var word = new Confirmation(ConfirmationMatter.PLEDGE, side, by.id(), by.displayName(), clock.instant());
        var action = actionOf(found, by);
        var effect = action == PledgeAction.CONFIRM_LAST ? encumbering.burden(found, rights) : Mono.<Void>empty();
        return confirmations
                .record(found, word)
                .then(encumbering.showToBank(found, side, by))
                .then(effect)
                .then(Mono.defer(() -> desk.done(found, action, side.name(), by)));
    }
}
