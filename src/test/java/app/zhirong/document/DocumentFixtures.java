package app.zhirong.document;

import app.zhirong.document.FormBlock.Column;
import app.zhirong.document.FormBlock.DataTable;
import app.zhirong.document.FormBlock.Field;
import app.zhirong.document.FormBlock.FieldGroup;
import app.zhirong.document.FormBlock.Opinion;
import app.zhirong.document.FormBlock.OpinionBox;
import app.zhirong.document.FormBlock.SealPlace;
import app.zhirong.document.FormBlock.SealRow;
import app.zhirong.document.FormBlock.Step;
import app.zhirong.document.FormBlock.StepTable;
import app.zhirong.document.FormBlock.TextBlock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Forms of the kind that the product prints, on fictional organisations. */
public final class DocumentFixtures {

    public static final DocumentCode CODE = new DocumentCode("7K3MQ2XB90TA");
    public static final String CHECK_URL = "https://zhirong.example/check/7K3M-Q2XB-90TA";
    public static final Instant ISSUED = Instant.parse("2026-09-14T02:30:00Z");

    private DocumentFixtures() {}

    /** 申报书 as the enterprise downloads it, the county's opinion given and the city's still open. */
    public static FormDocument subsidyApplication() {
        return form(List.of(
                applicant(),
                loan(),
                pledgedRights(),
                computation(),
                papers(),
                commitment(),
                new SealRow(List.of(
                        new SealPlace("申报单位（盖章）", "演示·沧州精工机械有限公司", "法定代表人（签字）", null),
                        new SealPlace("贷款银行确认（盖章）", "演示银行沧州分行", "经办人（签字）", LocalDate.of(2026, 9, 10)))),
                new OpinionBox(
                        "县级初审意见（运河区）",
                        new Opinion(
                                "经审核，该企业申报材料齐全，质押登记、放款、付息事实清楚，未发现重复申报，同意推荐。",
                                "运河区局（演示）",
                                "王某某",
                                LocalDate.of(2026, 9, 14))),
                new OpinionBox("市级复审意见", null)));
    }

    public static FormDocument form(List<FormBlock> blocks) {
        return new FormDocument(
                FormLanguage.ZH,
                "知识产权质押融资贴息申报书",
                "演示贴息政策（非官方）　演示〔2026〕1 号",
                "演示政策、非官方",
                "TX-130900-2026-000123",
                "沧州市局（演示）",
                ISSUED,
                new FormDocument.Check(CHECK_URL, CODE),
                blocks);
    }

    private static FieldGroup applicant() {
        return new FieldGroup(
                "一、申报单位基本情况",
                2,
                List.of(
                        Field.of("企业名称", "演示·沧州精工机械有限公司"),
                        Field.of("统一社会信用代码", "91130900MA0DEMO123"),
                        Field.of("所属县（市、区）", "沧州市运河区"),
                        Field.of("企业规模", "中型"),
                        Field.of("法定代表人", "李某某"),
                        Field.of("联系人及电话", "张某某　0317-0000000"),
                        Field.wide("注册地址", "河北省沧州市运河区演示路 1 号（演示地址）"),
                        Field.of("开户银行", "演示银行沧州分行"),
                        Field.of("账号", "6200 0000 0000 0000 000")));
    }

    private static FieldGroup loan() {
        return new FieldGroup(
                "二、质押贷款情况",
                2,
                List.of(
                        Field.of("贷款银行", "演示银行沧州分行"),
                        Field.of("借款合同号", "DEMO-JK-2025-0071"),
                        Field.of("质押合同号", "DEMO-ZY-2025-0071"),
                        Field.of("登记担保金额", "5,000,000.00 元"),
                        Field.of("放款日", "2024-07-15"),
                        Field.of("结清日", "2025-07-15"),
                        Field.of("放款额", "5,000,000.00 元"),
                        Field.of("执行利率", "3.95%（LPR + 50BP）"),
                        Field.of("已付利息", "197,500.00 元"),
                        Field.of("逾期及罚息", "无"),
                        Field.wide("贷款用途", "采购原材料、支付技术改造设备款（五轴加工中心 2 台），未用于房地产、股权投资。")));
    }

    private static DataTable pledgedRights() {
        return new DataTable(
                "三、出质的知识产权",
                List.of(
                        Column.centred("序号", 7),
                        Column.centred("类型", 11),
                        Column.text("名称", 32),
                        Column.text("专利号/注册号", 20),
                        Column.text("质押登记号", 19),
                        Column.number("评估价值（元）", 17)),
                List.of(
                        List.of(
                                "1",
                                "发明专利",
                                "一种高精度数控机床主轴的温度补偿方法、装置及系统",
                                "ZL202010765432.7",
                                "Y2024130000071",
                                "6,500,000.00"),
                        List.of("2", "实用新型", "一种刀库换刀机构", "ZL202120334455.X", "Y2024130000071", "1,200,000.00"),
                        List.of("3", "注册商标", "精工演示（第 7 类）", "第 50067890 号", "2024130072", "300,000.00")),
                List.of("", "合计", "捌佰万元整", "", "", "8,000,000.00"),
                "评估价值为登记时各方认可的价值；登记担保金额、授信额、放款额、余额分别列示，互不替代。");
    }

    private static StepTable computation() {
        return new StepTable(
                "四、补贴金额核算（元）",
                List.of(
                        new Step("本金", "放款额 5,000,000.00，计息期 2024-07-15 至 2025-07-15，共 365 天", "借款借据", "5,000,000.00"),
                        new Step("基准利率", "放款上月 1 年期 LPR（2024-06-20 公布）3.45%", "演示政策第五条（一）", "3.45%"),
                        new Step("全额利息", "5,000,000.00 × 3.45% × 365 ÷ 365", "演示政策第五条（二）", "172,500.00"),
                        new Step("补贴比例", "172,500.00 × 60%", "演示政策第五条（三）", "103,500.00"),
                        new Step("上限", "每户每年 500,000.00，未达到", "演示政策第六条", "103,500.00"),
                        new Step("申报金额", "壹拾万叁仟伍佰元整", "演示政策第五条", "103,500.00")));
    }

    private static DataTable papers() {
        var names = List.of(
                "营业执照（加载统一社会信用代码）",
                "专利权质押登记通知书、商标专用权质权登记证",
                "借款合同、质押合同",
                "放款凭证（借款借据）",
                "付息凭证、还本凭证及贷款结清证明",
                "评估报告及发票",
                "中小企业划型声明",
                "申报单位承诺书（签字、盖章）");
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(List.of(Integer.toString(i + 1), names.get(i), "1", "已上传，与原件核对一致"));
        }
        return new DataTable(
                "五、申报材料清单",
                List.of(
                        Column.centred("序号", 8),
                        Column.text("材料名称", 52),
                        Column.number("份数", 10),
                        Column.text("核对情况", 30)),
                rows,
                null,
                null);
    }

    private static TextBlock commitment() {
        return new TextBlock(
                "六、申报单位承诺",
                List.of(
                        "本单位承诺：所提交的材料真实、完整、有效，复印件与原件一致；同一笔贷款的利息未获得其他财政资金支持，也不就同一事项重复申报；贷款已按约定用途使用，没有逾期、欠息或被收取罚息的情形。",
                        "如有不实，本单位愿意退回已经取得的全部补贴资金，接受取消申报资格、记入信用记录等处理，并承担相应的法律责任。",
                        "本单位同意将申报信息用于审核、公示、统计和绩效评价；公示内容限于企业名称、所属县区、质押权利、贷款银行和拟补助金额。"));
    }
}
