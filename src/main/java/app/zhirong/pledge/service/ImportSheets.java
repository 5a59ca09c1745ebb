package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.platform.database.Transactions;
import app.zhirong.spreadsheet.SheetWriter;
import java.util.Locale;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The workbooks that go with an import: the empty template, and the uploaded list with its errors marked. */
@Service
public class ImportSheets {

    private final ReadImport read;
    private final SheetWriter writer;
    private final Transactions transactions;

    ImportSheets(ReadImport read, SheetWriter writer, Transactions transactions) {
        this.read = read;
        this.writer = writer;
        this.transactions = transactions;
    }

    public Mono<byte[]> template(Locale language, CurrentUser by) {
        return Mono.fromSupplier(() -> read.spec(by.requireAnyOf(Role.BUREAU_REVIEWER)))
                .flatMap(spec -> writer.template(spec, language));
    }

    public Mono<byte[]> errors(byte[] workbook, Locale language, CurrentUser by) {
        return read.read(workbook, by)
                .as(transactions::reading)
                .flatMap(content -> writer.errors(read.spec(by), content, language));
    }
}
