package app.zhirong.pledge.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.financing.FinancingCase;
import app.zhirong.financing.FinancingCases;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.platform.database.Transactions;
import app.zhirong.pledge.RightType;
import app.zhirong.pledge.domain.Opening;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeGroundStore;
import app.zhirong.pledge.store.PledgeStore;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The bank opens the registration of a contracted case's patents or trademarks, checked at once against every ground. */
@Service
public class OpenPledge {

    private final FinancingCases cases;
    private final IpAssets assets;
    private final PledgeStore registrations;
    private final PledgeGroundStore grounds;
    private final AuditTrail trail;
    private final PledgeNumbering tools;
    private final Transactions transactions;

    OpenPledge(
            FinancingCases cases,
            IpAssets assets,
            PledgeStore registrations,
            PledgeGroundStore grounds,
            AuditTrail trail,
            PledgeNumbering tools,
            Transactions transactions) {
        this.cases = cases;
        this.assets = assets;
        this.registrations = registrations;
        this.grounds = grounds;
        this.trail = trail;
        this.tools = tools;
        this.transactions = transactions;
    }

    /**
     * What is asked for.
     *
     * @param securedAmount may be absent where the case has rights of one type only: then what the contract secures
     */
    public record Command(
            UUID caseId, RightType rightType, @Nullable Money securedAmount) {}

    public Mono<UUID> open(Command command, CurrentUser by) {
        return cases.requireForPledge(command.caseId(), by)
                .doOnNext(found -> requireOperationsOf(found, by))
                .flatMap(found -> opened(found, command))
                .flatMap(registration -> store(registration, by))
                .as(transactions::writing);
    }

    private static void requireOperationsOf(FinancingCase found, CurrentUser by) {
        by.requireAnyOf(Role.BANK_OPERATIONS);
        if (!by.belongsTo(found.bankId())) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }

    private Mono<Registration> opened(FinancingCase found, Command command) {
        var rights = assets.findAll(found.assetIds()).collectList();
        var others = registrations.ofCase(found.id()).collectList();
        return Mono.zip(rights, others, tools.nextNumber())
                .map(parts -> new Opening(found, parts.getT1(), parts.getT2())
                        .of(
                                command.rightType(),
                                command.securedAmount(),
                                tools.nextId(),
                                parts.getT3(),
                                tools.today()));
    }

    private Mono<UUID> store(Registration registration, CurrentUser by) {
        var readers = Set.of(
                registration.parties().pledgorOrg(), registration.parties().bankOrg());
        var entry = new AuditRecord(
                registration.id(),
                "OPEN",
                null,
                registration.state().name(),
                registration.registrationCaseNo(),
                readers,
                registration.region());
        return registrations
                .insert(registration, by.id(), tools.now())
                .then(grounds.saveAll(registration.id(), registration.grounds()))
                .then(trail.record(entry, by))
                .thenReturn(registration.id());
    }
}
