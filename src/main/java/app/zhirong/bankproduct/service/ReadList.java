package app.zhirong.bankproduct.service;

import app.zhirong.bankproduct.domain.ImportedFile;
import app.zhirong.bankproduct.domain.ListKind;
import app.zhirong.bankproduct.domain.ListLine;
import app.zhirong.bankproduct.domain.ListSheets;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.spreadsheet.SheetContent;
import app.zhirong.spreadsheet.SheetLimits;
import app.zhirong.spreadsheet.SheetReader;
import app.zhirong.spreadsheet.SheetWriter;
import java.util.Locale;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Workbooks of lists: what one says, what is wrong with it, and the empty form. Nothing is stored. */
@Service
public class ReadList {

    private final SheetReader reader;
    private final SheetWriter writer;
    private final BusinessClock clock;

    ReadList(SheetReader reader, SheetWriter writer, BusinessClock clock) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /** @throws app.zhirong.kernel.Problem 403 for a list that is not theirs to write, 415 or 422 for no such workbook */
    public Mono<SheetContent<ListLine>> read(ListKind kind, ImportedFile file, CurrentUser by) {
        return Mono.fromRunnable(() -> requireWriter(kind, by))
                .then(Mono.defer(
                        () -> reader.read(ListSheets.of(kind, clock.today()), file.content(), SheetLimits.DEFAULT)));
    }

    /** The same workbook with its errors marked. */
    public Mono<byte[]> errors(ListKind kind, ImportedFile file, Locale language, CurrentUser by) {
        return read(kind, file, by)
                .flatMap(content -> writer.errors(ListSheets.of(kind, clock.today()), content, language));
    }

    public Mono<byte[]> template(ListKind kind, Locale language) {
        return writer.template(ListSheets.of(kind, clock.today()), language);
    }

    private static void requireWriter(ListKind kind, CurrentUser by) {
        switch (kind) {
            case WHITELIST -> by.requireAnyOf(Role.BANK_OFFICER, Role.BANK_APPROVER);
            case RECOMMENDATION -> by.requireAnyOf(Role.BUREAU_REVIEWER, Role.BUREAU_DECISION_MAKER);
        }
    }
}
