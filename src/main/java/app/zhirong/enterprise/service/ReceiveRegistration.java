package app.zhirong.enterprise.service;

import app.zhirong.document.Documents;
import app.zhirong.document.FileRules;
import app.zhirong.document.FileType;
import app.zhirong.document.IncomingPaper;
import app.zhirong.document.KeptPaper;
import app.zhirong.enterprise.domain.RegistrationEntry;
import app.zhirong.identity.EnterpriseAccounts;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.Problem;
import app.zhirong.kernel.Region;
import app.zhirong.kernel.Uscc;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Checks what a visitor entered before a byte of his papers is kept, and takes the papers in: small ones only, since
 * nobody is logged in.
 */
@Service
public class ReceiveRegistration {

    private static final FileRules PAPERS =
            FileRules.ofMegabytes(5, EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG));

    private final EnterpriseAccounts accounts;
    private final Documents documents;
    private final Transactions transactions;

    ReceiveRegistration(EnterpriseAccounts accounts, Documents documents, Transactions transactions) {
        this.accounts = accounts;
        this.documents = documents;
        this.transactions = transactions;
    }

    /** @throws Problem 422 naming every wrong field */
    public Mono<RegistrationEntry> check(RegistrationEntry entry) {
        var problems = problems(entry);
        if (!problems.isEmpty()) {
            return Mono.error(Problem.of(problems));
        }
        return accounts.requireFree(entry.canonicalUscc(), entry.person().username())
                .as(transactions::reading)
                .contextWrite(context -> context.put(Scope.class, Scope.visitor()))
                .thenReturn(entry);
    }

    private List<FieldProblem> problems(RegistrationEntry entry) {
        var problems = new ArrayList<FieldProblem>();
        switch (Uscc.verdict(entry.uscc())) {
            case Uscc.Valid valid -> {}
            case Uscc.CheckFailed doubtful -> {
                if (!entry.acceptUsccWarning()) {
                    problems.add(doubt(doubtful.failures().getFirst()));
                }
            }
            case Uscc.Malformed malformed ->
                problems.add(IdentityProblem.USCC_MALFORMED.field("/uscc", malformed.position()));
        }
        problems.addAll(entry.nameProblems());
        if (Region.parse(entry.regionCode()).isEmpty()) {
            problems.add(IdentityProblem.REGION_MALFORMED.field("/regionCode"));
        }
        problems.addAll(accounts.problems(entry.person()));
        return problems;
    }

    private static FieldProblem doubt(Uscc.Failure failure) {
        return IdentityProblem.USCC_DOUBTFUL.field("/uscc", failure.position(), String.valueOf(failure.expected()));
    }

    /** @throws Problem 413 above 5 MB, 415 for other types than PDF, PNG and JPEG, and nothing stays behind */
    public Mono<KeptPaper> keep(IncomingPaper paper) {
        return documents.keep(paper, PAPERS);
    }
}
