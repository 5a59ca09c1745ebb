package app.zhirong.spreadsheet.domain;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Uscc;
import app.zhirong.spreadsheet.Parsed;
import app.zhirong.spreadsheet.SheetColumn;
import app.zhirong.spreadsheet.SheetSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An import of the kind that modules declare: a bank's credit whitelist. */
final class Whitelist {

    static final SheetColumn<Uscc> USCC = SheetColumn.text("uscc", "统一社会信用代码", "USCC")
            .as(Whitelist::uscc)
            .required()
            .note("18 位。", "18 characters.")
            .sample(code(1).value());
    static final SheetColumn<String> NAME = SheetColumn.text("name", "企业名称", "Enterprise name")
            .upTo(60)
            .required()
            .sample("演示·沧州精工机械有限公司");
    static final SheetColumn<Money> LIMIT = SheetColumn.money("indicativeLimit", "预授信额度（元）", "Indicative limit (CNY)")
            .sample("5000000.00");
    static final SheetColumn<LocalDate> FROM =
            SheetColumn.date("validFrom", "有效期起", "Valid from").required().sample("2026-01-01");
    static final SheetColumn<LocalDate> TO =
            SheetColumn.date("validTo", "有效期止", "Valid to").required().sample("2026-12-31");
    static final SheetColumn<Long> STAFF = SheetColumn.integer("staff", "从业人数", "Staff");

    static final SheetSpec<Entry> SPEC = SheetSpec.of(
                    "授信白名单",
                    "Credit whitelist",
                    List.of(USCC, NAME, LIMIT, FROM, TO, STAFF),
                    row -> new Entry(
                            row.get(USCC),
                            row.get(NAME),
                            row.find(LIMIT).orElse(null),
                            row.get(FROM),
                            row.get(TO),
                            row.find(STAFF).orElse(null)))
            .uniqueBy(USCC)
            .rule(
                    TO,
                    entry -> entry.to().isBefore(entry.from())
                            ? Optional.of(new Parsed.Refused<>(KernelProblem.DATE_ORDER, List.of(entry.from())))
                            : Optional.empty());

    private Whitelist() {}

    record Entry(
            Uscc uscc,
            String name,
            @Nullable Money limit,
            LocalDate from,
            LocalDate to,
            @Nullable Long staff) {}

    /** The {@code n}th of many valid codes. */
    static Uscc code(int n) {
        return Uscc.withChecks("91130900", String.format("MA%06d", n));
    }

    private static Parsed<Uscc> uscc(String text) {
        var verdict = Uscc.verdict(text);
        if (verdict instanceof Uscc.Valid valid) {
            return Parsed.ok(valid.uscc());
        }
        return verdict instanceof Uscc.CheckFailed failed
                ? Parsed.warned(failed.uscc(), KernelProblem.MALFORMED_FIELD)
                : Parsed.refused(KernelProblem.MALFORMED_FIELD);
    }
}
