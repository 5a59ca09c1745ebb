package app.zhirong.subsidy.service;

import app.zhirong.document.DocumentCode;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.domain.CheckedDocument;
import app.zhirong.subsidy.store.IssuedDocumentStore;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Whether a paper was issued here, and whether it is still the current one; for whoever knows its code. */
@Service
public class CheckDocument {

    private final IssuedDocumentStore documents;
    private final Transactions transactions;

    CheckDocument(IssuedDocumentStore documents, Transactions transactions) {
        this.documents = documents;
        this.transactions = transactions;
    }

    /** Empty when no paper has the code. */
    public Mono<CheckedDocument> check(String typed) {
        return Mono.justOrEmpty(DocumentCode.parse(typed))
                .flatMap(code -> documents.check(code.value()))
                .as(transactions::reading)
                .contextWrite(context -> context.put(Scope.class, Scope.visitor()));
    }
}
