package app.zhirong.financing.store;

import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Remark;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of what the bank wants corrected. */
@Component
public class RemarkStore {

    private static final String INSERT = """
            insert into financing.remark (id, case_id, enterprise_id, bank_id, round, field, text, made_on, made_by)
            values (:id, :case, :enterprise, :bank, :round, :field, :text, :on, :by)
            """;
    private static final String OF_CASE = """
            select round, field, text, made_on, made_by from financing.remark where case_id = :case order by round, id
            """;

    private final DatabaseClient database;

    RemarkStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> insert(UUID id, CaseFile file, Remark remark) {
        return Bind.values()
                .with("id", id)
                .with("case", file.id())
                .with("enterprise", file.enterprise().id())
                .with("bank", file.bank().id())
                .with("round", remark.round())
                .with("field", remark.field())
                .with("text", remark.text())
                .with("on", remark.madeOn())
                .with("by", remark.madeBy())
                .to(database.sql(INSERT))
                .then();
    }

    public Mono<List<Remark>> ofCase(UUID caseId) {
        return database.sql(OF_CASE)
                .bind("case", caseId)
                .map(row -> new Remark(
                        Columns.number(row, "round"),
                        Columns.text(row, "field"),
                        Columns.text(row, "text"),
                        Columns.date(row, "made_on"),
                        Columns.text(row, "made_by")))
                .all()
                .collectList();
    }
}
