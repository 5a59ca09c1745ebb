package app.zhirong.pledge.domain;

import app.zhirong.document.FormBlock;
import app.zhirong.document.FormBlock.Column;
import app.zhirong.document.FormBlock.DataTable;
import app.zhirong.document.FormBlock.Field;
import app.zhirong.document.FormBlock.FieldGroup;
import app.zhirong.document.FormBlock.SealPlace;
import app.zhirong.document.FormBlock.SealRow;
import app.zhirong.document.FormBlock.TextBlock;
import app.zhirong.document.FormDocument;
import app.zhirong.document.FormLanguage;
import app.zhirong.kernel.AmountInCapitals;
import app.zhirong.kernel.Money;
import app.zhirong.pledge.RightType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data of the application for registration, to be carried over to the office's own form (fields: domain sheet 1.5,
 * sources SW and general knowledge). Its words are Chinese in either language of the pages, because a Chinese office
 * reads it. What the platform doesn't know stays empty, to be filled in by hand.
 */
public final class ApplicationForm {

    private static final String NOT_OFFICIAL = "数据表·非国家知识产权局官方表格（版式待核实）";
    private static final int EXCEL_FROM = 10;

    private final Registration registration;

    private ApplicationForm(Registration registration) {
        this.registration = registration;
    }

    public static FormDocument of(Registration registration, Instant printedAt) {
        var form = new ApplicationForm(registration);
        boolean patent = registration.rightType() == RightType.PATENT;
        return new FormDocument(
                FormLanguage.ZH,
                patent ? "专利权质押登记申请表（数据表）" : "商标专用权质权登记申请书（数据表）",
                null,
                NOT_OFFICIAL,
                registration.registrationCaseNo(),
                registration.parties().bankName(),
                printedAt,
                null,
                form.blocks(patent));
    }

    private List<FormBlock> blocks(boolean patent) {
        var parties = registration.parties();
        var blocks = new ArrayList<FormBlock>();
        blocks.add(party("一、出质人", parties.pledgorName(), parties.pledgorUscc()));
        blocks.add(party("二、质权人", parties.bankName(), null));
        blocks.add(patent ? patents() : trademarks());
        blocks.add(debt());
        blocks.add(new FieldGroup(
                "五、资产评估", 3, List.of(Field.of("是否经评估", ""), Field.of("评估机构", ""), Field.of("评估金额（万元）", ""))));
        blocks.add(papers(patent));
        blocks.add(note());
        blocks.add(new SealRow(List.of(
                new SealPlace("出质人（签章）", parties.pledgorName(), "代表人（签字）", null),
                new SealPlace("质权人（签章）", parties.bankName(), "代表人（签字）", null))));
        return blocks;
    }

    private static FieldGroup party(String title, String name, @Nullable String uscc) {
        return new FieldGroup(
                title,
                2,
                List.of(
                        Field.of("名称", name),
                        Field.of("国籍（注册地）", "中国"),
                        Field.of("证件类型", "统一社会信用代码"),
                        Field.of("证件号码", uscc == null ? "" : uscc),
                        Field.wide("地址", ""),
                        Field.of("邮政编码", ""),
                        Field.of("电话", ""),
                        Field.wide("代理人（无代理的不填）", "")));
    }

    private DataTable patents() {
        var rows = new ArrayList<List<String>>();
        for (var right : registration.rights()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    right.title(),
                    "ZL" + right.assetNo(),
                    day(right.filingDate()),
                    day(right.grantDate())));
        }
        return new DataTable(
                "三、出质专利（" + rows.size() + " 件）",
                List.of(
                        Column.centred("序号", 8),
                        Column.text("发明名称", 40),
                        Column.text("专利号", 22),
                        Column.centred("申请日", 15),
                        Column.centred("授权公告日", 15)),
                rows,
                null,
                rows.size() > EXCEL_FROM ? "超过 10 件的，另交 EXCEL 清单，专利号去掉校验位前的点。" : null);
    }

    private DataTable trademarks() {
        var rows = new ArrayList<List<String>>();
        for (var right : registration.rights()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    right.title(),
                    "第 " + right.assetNo() + " 号",
                    right.niceClass() == null ? "" : "第 " + right.niceClass() + " 类",
                    day(right.registrationDate()) + " 至 " + right.expiryDate().minusDays(1)));
        }
        return new DataTable(
                "三、出质商标（" + rows.size() + " 件）",
                List.of(
                        Column.centred("序号", 8),
                        Column.text("商标", 30),
                        Column.text("注册号", 20),
                        Column.centred("类别", 12),
                        Column.centred("专用期", 30)),
                rows,
                null,
                "相同或近似商标在相同或类似商品上的，应当一并出质（KD，待核实）。");
    }

    private FieldGroup debt() {
        var terms = registration.terms();
        return new FieldGroup(
                "四、债权与合同",
                2,
                List.of(
                        Field.of("债务人", registration.parties().pledgorName()),
                        Field.of("主合同编号", terms.loanContractNo()),
                        Field.of("主合同签订日", day(terms.loanContractDate())),
                        Field.of("质押合同编号", terms.pledgeContractNo()),
                        Field.of("质押合同签订日", day(terms.pledgeContractDate())),
                        Field.of("主合同债权数额", wan(terms.principalClaim())),
                        Field.wide(
                                "登记担保金额",
                                wan(terms.securedAmount()) + "（" + AmountInCapitals.of(terms.securedAmount()) + "）"),
                        Field.of("债务履行期限起", day(terms.debtFrom())),
                        Field.of("债务履行期限止", day(terms.debtTo())),
                        Field.wide("经济活动简述", "")));
    }

    private static DataTable papers(boolean patent) {
        var names = patent
                ? List.of("专利权质押登记申请表", "专利权质押合同", "双方身份证明或承诺书", "委托书（委托代理的）", "共有人同意出质的证明（共有的）", "资产评估报告（经评估的）")
                : List.of("商标专用权质权登记申请书", "承诺书", "主合同和质权合同", "委托书（委托代理的）", "共有人同意出质的证明（共有的）");
        var rows = new ArrayList<List<String>>();
        for (var name : names) {
            rows.add(List.of(String.valueOf(rows.size() + 1), name, ""));
        }
        return new DataTable(
                "六、文件清单",
                List.of(Column.centred("序号", 10), Column.text("文件", 70), Column.centred("份数", 20)),
                rows,
                null,
                null);
    }

    private TextBlock note() {
        var declared = registration.declaredGrounds().isEmpty() ? "" : "另附《知情声明》。";
        return new TextBlock(
                "说明",
                List.of("本表由平台按登记案件 " + registration.registrationCaseNo()
                        + " 的数据生成，用于填写官方申请表；官方表格版式未经核实，以国家知识产权局当时公布的表格为准。" + "出质人名称应与登记簿一致。登记不收取官费（待核实）。" + declared));
    }

    private static String wan(Money amount) {
        BigDecimal wan = amount.yuan().movePointLeft(4).stripTrailingZeros();
        return wan.toPlainString() + " 万元";
    }

    static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
