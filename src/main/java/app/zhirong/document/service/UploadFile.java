package app.zhirong.document.service;

import app.zhirong.document.FileRules;
import app.zhirong.document.IncomingPaper;
import app.zhirong.document.UploadedFile;
import app.zhirong.document.store.FileStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.database.Transactions;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Somebody uploads a paper for his organisation; the transaction begins when its content has arrived. */
@Service
public class UploadFile {

    private final StoredDocuments documents;
    private final FileStore files;
    private final Transactions transactions;

    UploadFile(StoredDocuments documents, FileStore files, Transactions transactions) {
        this.documents = documents;
        this.files = files;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 413 above 20 MB, 415 for other types than papers have, and nothing is stored */
    public Mono<UploadedFile> upload(IncomingPaper paper, CurrentUser by) {
        return documents
                .keep(paper, FileRules.PAPERS)
                .map(kept -> documents.row(kept, by.organisationId()))
                .flatMap(file -> files.insert(file, by.id()).thenReturn(file).as(transactions::writing));
    }
}
