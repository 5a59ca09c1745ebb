package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.database.Transactions;
import app.zhirong.pledge.domain.ImportedRegistration;
import app.zhirong.spreadsheet.SheetContent;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Shows what a bureau's list would bring, and what is wrong with it; stores nothing. */
@Service
public class PreviewImport {

    private final ReadImport read;
    private final Transactions transactions;

    PreviewImport(ReadImport read, Transactions transactions) {
        this.read = read;
        this.transactions = transactions;
    }

    public Mono<SheetContent<ImportedRegistration>> preview(byte[] workbook, CurrentUser by) {
        return read.read(workbook, by).as(transactions::reading);
    }
}
