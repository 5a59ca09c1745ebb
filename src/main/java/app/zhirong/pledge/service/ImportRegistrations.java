package app.zhirong.pledge.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Money;
import app.zhirong.outbox.Outbox;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.RegistrationsImported;
import app.zhirong.pledge.domain.ImportedRegistration;
import app.zhirong.pledge.store.ImportedRegistrationStore;
import app.zhirong.spreadsheet.SheetContent;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A bureau imports registrations made outside the platform, marked as such: the whole list or nothing. */
@Service
public class ImportRegistrations {

    private final ReadImport read;
    private final ImportedRegistrationStore imports;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final PledgeNumbering tools;
    private final BusinessClock clock;
    private final Transactions transactions;

    ImportRegistrations(
            ReadImport read,
            ImportedRegistrationStore imports,
            AuditTrail trail,
            Outbox outbox,
            PledgeNumbering tools,
            BusinessClock clock,
            Transactions transactions) {
        this.read = read;
        this.imports = imports;
        this.trail = trail;
        this.outbox = outbox;
        this.tools = tools;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** How many, and what they secure together. */
    public record ImportedTotal(int rows, Money securedAmount) {}

    /** @throws app.zhirong.kernel.Problem 422 if a single row has an error */
    public Mono<ImportedTotal> importAll(byte[] workbook, CurrentUser by) {
        return read.read(workbook, by)
                .doOnNext(ImportRegistrations::requireFaultless)
                .map(SheetContent::values)
                .flatMap(rows -> store(rows, by))
                .as(transactions::writing);
    }

    private static void requireFaultless(SheetContent<ImportedRegistration> content) {
        if (content.hasErrors()) {
            var wrong =
                    content.rows().stream().filter(row -> row.value() == null).count();
            throw PledgeProblem.IMPORT_HAS_ERRORS.problem(wrong);
        }
    }

    private Mono<ImportedTotal> store(List<ImportedRegistration> rows, CurrentUser by) {
        var news = news(rows, by);
        var entry = new AuditRecord(
                news.importId(),
                "IMPORT_REGISTRATIONS",
                null,
                null,
                news.rows() + " / " + news.securedAmount(),
                Set.of(by.organisationId()),
                news.region());
        return imports.insertAll(rows, by.organisationId(), by.id(), clock.instant())
                .then(trail.record(entry, by))
                .then(outbox.append(news))
                .thenReturn(new ImportedTotal(news.rows(), news.securedAmount()));
    }

    private RegistrationsImported news(List<ImportedRegistration> rows, CurrentUser by) {
        var pledgors =
                rows.stream().map(ImportedRegistration::pledgorUscc).distinct().toList();
        var total =
                Money.sum(rows.stream().map(ImportedRegistration::securedAmount).toList());
        return new RegistrationsImported(
                tools.nextId(),
                by.organisationId(),
                by.organisation().region(),
                pledgors,
                rows.size(),
                total,
                clock.instant());
    }
}
