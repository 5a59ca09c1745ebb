package app.zhirong.financing.store;

import app.zhirong.financing.FinancingState;
import app.zhirong.financing.domain.Amounts;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Party;
import app.zhirong.financing.domain.ProductTerms;
import app.zhirong.platform.database.Columns;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

/** How the shared facts of a case are read. */
final class ApplicationRows {

    static final String SELECT = """
            select a.id, a.version, a.case_no, a.enterprise_id, a.enterprise_name, a.enterprise_uscc, a.enterprise_phone,
                   a.bank_id, a.bank_name, a.bank_phone, a.region, a.product_id, a.product_version, a.product_name,
                   a.product_terms, a.state, a.round, a.state_since, a.due_on, a.submitted_on, a.credit_line,
                   a.registered_secured_amount, a.disbursed_amount, a.outstanding_balance, a.registered_on,
                   a.disbursed_on, a.settled_on
            from financing.application a
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private ApplicationRows() {}

    static CaseFile map(Readable row) {
        return new CaseFile(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.text(row, "case_no"),
                new Party(
                        Columns.id(row, "enterprise_id"),
                        Columns.text(row, "enterprise_name"),
                        row.get("enterprise_uscc", String.class),
                        Columns.text(row, "enterprise_phone")),
                new Party(
                        Columns.id(row, "bank_id"),
                        Columns.text(row, "bank_name"),
                        null,
                        Columns.text(row, "bank_phone")),
                Columns.number(row, "region"),
                Columns.id(row, "product_id"),
                Columns.number(row, "product_version"),
                Columns.text(row, "product_name"),
                JSON.readValue(Columns.get(row, "product_terms", Json.class).asString(), ProductTerms.class),
                Columns.choice(row, "state", FinancingState.class),
                Columns.number(row, "round"),
                Columns.date(row, "state_since"),
                row.get("due_on", LocalDate.class),
                row.get("submitted_on", LocalDate.class),
                amounts(row),
                row.get("registered_on", LocalDate.class),
                row.get("disbursed_on", LocalDate.class),
                row.get("settled_on", LocalDate.class));
    }

    private static Amounts amounts(Readable row) {
        return new Amounts(
                Columns.moneyIfAny(row, "registered_secured_amount"),
                Columns.moneyIfAny(row, "credit_line"),
                Columns.moneyIfAny(row, "disbursed_amount"),
                Columns.moneyIfAny(row, "outstanding_balance"));
    }

    static Json json(ProductTerms terms) {
        return Json.of(JSON.writeValueAsString(terms));
    }
}
