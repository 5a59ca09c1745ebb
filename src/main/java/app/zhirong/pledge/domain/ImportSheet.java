package app.zhirong.pledge.domain;

import app.zhirong.ipasset.AssetNumbers;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Region;
import app.zhirong.kernel.Uscc;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.RightType;
import app.zhirong.spreadsheet.Parsed;
import app.zhirong.spreadsheet.SheetColumn;
import app.zhirong.spreadsheet.SheetRow;
import app.zhirong.spreadsheet.SheetSpec;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** The columns of a bureau's list of registrations made outside the platform. */
public final class ImportSheet {

    public static final String NUMBER_KEY = "registrationNo";

    private static final int PEOPLE_WRITE_WAN = 4;

    private final AssetNumbers numbers;
    private final IntPredicate managed;
    private final LocalDate today;

    private final SheetColumn<String> pledgor =
            SheetColumn.text("pledgor", "出质人", "Pledgor").upTo(120).required().sample("演示·沧州精工机械有限公司");
    private final SheetColumn<Uscc> uscc = SheetColumn.text("uscc", "统一社会信用代码", "USCC")
            .as(ImportSheet::uscc)
            .required()
            .note("18 位，设为文本格式。", "18 characters, formatted as text.")
            .sample("91130903MADEMO0017");
    private final SheetColumn<Integer> county;
    private final SheetColumn<String> pledgee =
            SheetColumn.text("pledgee", "质权人", "Pledgee").upTo(120).required().sample("演示银行沧州分行");
    private final SheetColumn<RightType> kind = SheetColumn.text("kind", "权利类型", "Kind of right")
            .as(ImportSheet::kind, PledgeProblem.IMPORT_KIND)
            .required()
            .note("专利 或 商标。", "patent or trademark.")
            .sample("专利");
    private final SheetColumn<String> assetNos = SheetColumn.text("assetNos", "专利号/注册号", "Numbers of the rights")
            .upTo(2000)
            .required()
            .note("多件用顿号隔开。", "Several are separated by commas.")
            .sample("202110123456.7、202020334455.6");
    private final SheetColumn<String> registrationNo = SheetColumn.text(NUMBER_KEY, "登记号", "Registration no.")
            .upTo(64)
            .required()
            .sample("Y2026980000001");
    private final SheetColumn<LocalDate> registeredOn =
            SheetColumn.date("registeredOn", "登记日", "Registered on").required().sample("2026-03-18");
    private final SheetColumn<Money> amount = SheetColumn.text(
                    "securedAmount", "登记担保金额（万元）", "Registered secured amount (10,000 CNY)")
            .as(ImportSheet::wan, PledgeProblem.IMPORT_AMOUNT)
            .required()
            .note("单位为万元，例如 500 或 230.5。", "In units of 10,000 yuan, for example 500 or 230.5.")
            .sample("500");
    private final SheetColumn<LocalDate> debtFrom =
            SheetColumn.date("debtFrom", "债务履行期起", "Debt from").required().sample("2026-03-10");
    private final SheetColumn<LocalDate> debtTo =
            SheetColumn.date("debtTo", "债务履行期止", "Debt to").required().sample("2027-03-09");
    private final SheetColumn<Boolean> firstTime = SheetColumn.text("firstTime", "是否首次质押", "First-time pledge")
            .as(ImportSheet::yesNo, PledgeProblem.IMPORT_YES_NO)
            .required()
            .note("是 或 否。", "yes or no.")
            .sample("是");

    private ImportSheet(AssetNumbers numbers, IntPredicate managed, LocalDate today) {
        this.numbers = numbers;
        this.managed = managed;
        this.today = today;
        this.county = SheetColumn.text("county", "所属县（市、区）", "County")
                .as(this::region, PledgeProblem.IMPORT_REGION)
                .required()
                .note("名称或六位代码，限本局辖区。", "Name or six-digit code, within the bureau's area.")
                .sample("130903");
    }

    /** @param managed which region codes the importing bureau is responsible for */
    public static SheetSpec<ImportedRegistration> spec(AssetNumbers numbers, IntPredicate managed, LocalDate today) {
        return new ImportSheet(numbers, managed, today).spec();
    }

    private SheetSpec<ImportedRegistration> spec() {
        return SheetSpec.of(
                        "平台外质押登记",
                        "Registrations made elsewhere",
                        List.of(
                                pledgor,
                                uscc,
                                county,
                                pledgee,
                                kind,
                                assetNos,
                                registrationNo,
                                registeredOn,
                                amount,
                                debtFrom,
                                debtTo,
                                firstTime),
                        this::record)
                .uniqueBy(registrationNo)
                .rule(assetNos, row -> refuseIf(row.assetNos().isEmpty(), PledgeProblem.IMPORT_NUMBER))
                .rule(registeredOn, row -> refuseIf(row.registeredOn().isAfter(today), KernelProblem.DATE_IN_FUTURE))
                .rule(
                        debtTo,
                        row -> row.debtTo().isBefore(row.debtFrom())
                                ? Optional.of(new Parsed.Refused<>(
                                        KernelProblem.DATE_ORDER,
                                        List.of(row.debtFrom().toString())))
                                : Optional.empty());
    }

    private ImportedRegistration record(SheetRow row) {
        var type = row.get(kind);
        return new ImportedRegistration(
                row.get(county),
                row.get(pledgor),
                row.get(uscc).value(),
                row.get(pledgee),
                type,
                numbers(type, row.get(assetNos)),
                row.get(registrationNo),
                row.get(registeredOn),
                row.get(amount),
                row.get(debtFrom),
                row.get(debtTo),
                row.get(firstTime));
    }

    /** All of them, or none if one is wrong. */
    private List<String> numbers(RightType type, String typed) {
        var read = new ArrayList<String>();
        for (var part : typed.strip().split("[、,，;；\\s]+")) {
            var number = type == RightType.TRADEMARK ? numbers.trademark(part) : numbers.patent(part);
            if (number.isEmpty()) {
                return List.of();
            }
            read.add(number.get());
        }
        return List.copyOf(read);
    }

    private static Optional<Parsed.Refused<ImportedRegistration>> refuseIf(
            boolean wrong, app.zhirong.kernel.ProblemCode code) {
        Supplier<Parsed.Refused<ImportedRegistration>> refusal = () -> new Parsed.Refused<>(code, List.of());
        return wrong ? Optional.of(refusal.get()) : Optional.empty();
    }

    /** A name counts where the bureau manages exactly one region of that name. */
    private Optional<Integer> region(String text) {
        var byCode = Region.parse(text).map(Region::code).filter(managed::test);
        if (byCode.isPresent()) {
            return byCode;
        }
        var named = Region.named().stream()
                .filter(region -> managed.test(region.code()))
                .filter(region -> isNamed(region, text.strip()))
                .map(Region::code)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static boolean isNamed(Region region, String text) {
        return region.name(Locale.SIMPLIFIED_CHINESE).filter(text::equals).isPresent()
                || region.name(Locale.ENGLISH).filter(text::equalsIgnoreCase).isPresent();
    }

    private static Parsed<Uscc> uscc(String text) {
        return switch (Uscc.verdict(text)) {
            case Uscc.Valid valid -> Parsed.ok(valid.uscc());
            case Uscc.CheckFailed failed -> Parsed.warned(failed.uscc(), PledgeProblem.IMPORT_USCC_CHECK);
            case Uscc.Malformed ignored -> Parsed.refused(PledgeProblem.IMPORT_USCC);
        };
    }

    private static Optional<RightType> kind(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "专利", "专利权", "patent" -> Optional.of(RightType.PATENT);
            case "商标", "商标权", "商标专用权", "注册商标", "trademark" -> Optional.of(RightType.TRADEMARK);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> yesNo(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "是", "y", "yes" -> Optional.of(true);
            case "否", "n", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Money> wan(String text) {
        var plain = text.strip().replace(",", "").replace("，", "");
        if (!plain.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            return Optional.empty();
        }
        return Optional.of(new Money(new BigDecimal(plain).movePointRight(PEOPLE_WRITE_WAN)))
                .filter(Money::isPositive);
    }
}
