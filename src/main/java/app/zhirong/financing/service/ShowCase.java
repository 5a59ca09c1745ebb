package app.zhirong.financing.service;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.domain.BankFacts;
import app.zhirong.financing.domain.CaseDossier;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.CaseRecords;
import app.zhirong.financing.domain.CollateralLine;
import app.zhirong.financing.domain.FinancingLifecycle;
import app.zhirong.financing.domain.PossibleActions;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.SecondCheck;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** One case with everything that the caller may see, and what he can do now. */
@Service
public class ShowCase {

    private final ApplicationStore cases;
    private final ReadRecords records;
    private final ReadCollateral collateral;
    private final ReadBankFacts bankFacts;
    private final WorkingDays calendar;
    private final SecondCheck secondCheck;
    private final Moment moment;

    ShowCase(
            ApplicationStore cases,
            ReadRecords records,
            ReadCollateral collateral,
            ReadBankFacts bankFacts,
            WorkingDays calendar,
            SecondCheck secondCheck,
            Moment moment) {
        this.cases = cases;
        this.records = records;
        this.collateral = collateral;
        this.bankFacts = bankFacts;
        this.calendar = calendar;
        this.secondCheck = secondCheck;
        this.moment = moment;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<CaseDossier> show(UUID id, CurrentUser by) {
        return cases.find(id)
                .switchIfEmpty(Mono.error(FinancingProblem.NOT_FOUND::problem))
                .flatMap(file -> records.of(id)
                        .flatMap(found -> collateral
                                .of(file, found.rounds(), by)
                                .flatMap(rights -> Mono.zip(factsFor(file, found, rights, by), enteredIt(file, by))
                                        .map(more -> dossier(
                                                file,
                                                found,
                                                rights,
                                                more.getT1().orElse(null),
                                                reader(file, more.getT2(), by))))))
                .as(moment::reading);
    }

    private Mono<Optional<BankFacts>> factsFor(
            CaseFile file, CaseRecords found, List<CollateralLine> rights, CurrentUser by) {
        return by.belongsTo(file.bank().id())
                ? bankFacts.of(file, found, rights).map(Optional::of)
                : Mono.just(Optional.empty());
    }

    private Mono<Boolean> enteredIt(CaseFile file, CurrentUser by) {
        return secondCheck
                .proposer(file.id(), DisburseLoan.MATTER)
                .map(by.id()::equals)
                .defaultIfEmpty(false);
    }

    private static PossibleActions.Reader reader(CaseFile file, boolean enteredIt, CurrentUser by) {
        return new PossibleActions.Reader(CaseDesk.actors(file, by), enteredIt);
    }

    private CaseDossier dossier(
            CaseFile file,
            CaseRecords found,
            List<CollateralLine> rights,
            @Nullable BankFacts facts,
            PossibleActions.Reader reader) {
        var holders = FinancingLifecycle.holders(file.state());
        return new CaseDossier(
                file,
                found,
                rights,
                facts,
                PossibleActions.of(file, found, reader),
                holders,
                holders.stream().anyMatch(reader.actors()::contains),
                workingDaysLeft(file),
                moment.today());
    }

    private @Nullable Integer workingDaysLeft(CaseFile file) {
        var due = file.dueOn();
        return due == null ? null : Math.toIntExact(calendar.between(moment.today(), due));
    }
}
