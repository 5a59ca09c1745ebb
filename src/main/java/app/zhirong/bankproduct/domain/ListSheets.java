package app.zhirong.bankproduct.domain;

import app.zhirong.bankproduct.BankProductProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Uscc;
import app.zhirong.spreadsheet.Parsed;
import app.zhirong.spreadsheet.SheetColumn;
import app.zhirong.spreadsheet.SheetSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of the two kinds of list; only a whitelist has one for an amount. */
public final class ListSheets {

    private static final int MAX_NAME = 120;

    private static final SheetColumn<Uscc> USCC = SheetColumn.text("uscc", "统一社会信用代码", "Unified social credit code")
            .as(ListSheets::uscc)
            .required()
            .note("18 位，按营业执照填写", "18 characters, as on the business licence")
            .sample(Uscc.withChecks("91130903", "MA0DEMQ1").value());
    private static final SheetColumn<String> NAME = SheetColumn.text("name", "企业名称", "Enterprise")
            .upTo(MAX_NAME)
            .required()
            .note("按营业执照填写", "as on the business licence")
            .sample("演示·沧州精工机械有限公司");
    private static final SheetColumn<Money> LIMIT = SheetColumn.money(
                    "indicativeLimit", "预授信额度（元）", "Indicative limit (yuan)")
            .as(ListSheets::limit)
            .note("可不填；仅供参考，不构成授信承诺", "optional; for guidance, no commitment")
            .sample("5000000.00");
    private static final SheetColumn<LocalDate> FROM = SheetColumn.date("validFrom", "有效期起", "Valid from")
            .required()
            .note("年-月-日", "year-month-day")
            .sample("2026-01-01");
    private static final SheetColumn<LocalDate> TO = SheetColumn.date("validTo", "有效期止", "Valid to")
            .required()
            .note("含当日，不早于今天", "last day, not before today")
            .sample("2026-12-31");

    private ListSheets() {}

    public static SheetSpec<ListLine> of(ListKind kind, LocalDate today) {
        return switch (kind) {
            case WHITELIST -> sheet("授信白名单", "Credit whitelist", true, today);
            case RECOMMENDATION -> sheet("推荐名单", "Recommendation list", false, today);
        };
    }

    private static SheetSpec<ListLine> sheet(String zh, String en, boolean withLimit, LocalDate today) {
        var columns = new ArrayList<SheetColumn<?>>(List.of(USCC, NAME));
        if (withLimit) {
            columns.add(LIMIT);
        }
        columns.addAll(List.of(FROM, TO));
        return SheetSpec.<ListLine>of(
                        zh,
                        en,
                        columns,
                        row -> new ListLine(
                                row.get(USCC),
                                row.get(NAME),
                                withLimit ? row.find(LIMIT).orElse(null) : null,
                                row.get(FROM),
                                row.get(TO)))
                .uniqueBy(USCC)
                .rule(TO, ListSheets::periodInOrder)
                .rule(TO, line -> notRunOut(line, today));
    }

    private static Parsed<Uscc> uscc(String text) {
        return switch (Uscc.verdict(text)) {
            case Uscc.Valid valid -> Parsed.ok(valid.uscc());
            case Uscc.CheckFailed failed -> Parsed.warned(failed.uscc(), BankProductProblem.USCC_CHECK);
            case Uscc.Malformed malformed -> Parsed.refused(BankProductProblem.USCC_MALFORMED);
        };
    }

    private static Parsed<Money> limit(Money money) {
        return money.isPositive() ? Parsed.ok(money) : Parsed.refused(BankProductProblem.LIMIT_NOT_POSITIVE);
    }

    private static Optional<Parsed.Refused<ListLine>> periodInOrder(ListLine line) {
        return line.validTo().isBefore(line.validFrom())
                ? Optional.of(new Parsed.Refused<>(BankProductProblem.LIST_PERIOD, List.of()))
                : Optional.empty();
    }

    private static Optional<Parsed.Refused<ListLine>> notRunOut(ListLine line, LocalDate today) {
        return line.validTo().isBefore(today) && !line.validTo().isBefore(line.validFrom())
                ? Optional.of(new Parsed.Refused<>(BankProductProblem.LIST_EXPIRED, List.of(today.toString())))
                : Optional.empty();
    }
}
