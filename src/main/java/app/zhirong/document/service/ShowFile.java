package app.zhirong.document.service;

import app.zhirong.document.DocumentProblem;
import app.zhirong.document.Documents;
import app.zhirong.document.UploadedFile;
import app.zhirong.platform.database.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What is known of a paper, without its content. */
@Service
public class ShowFile {

    private final Documents documents;
    private final Transactions transactions;

    ShowFile(Documents documents, Transactions transactions) {
        this.documents = documents;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<UploadedFile> show(UUID id) {
        return documents
                .find(id)
                .switchIfEmpty(Mono.error(DocumentProblem.FILE_NOT_FOUND::problem))
                .as(transactions::reading);
    }
}
