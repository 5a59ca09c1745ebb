package app.zhirong.subsidy.service;

import app.zhirong.document.FormBlock;
import app.zhirong.document.FormBlock.Column;
import app.zhirong.document.FormBlock.DataTable;
import app.zhirong.document.FormBlock.Field;
import app.zhirong.document.FormBlock.FieldGroup;
import app.zhirong.document.FormBlock.OpinionBox;
import app.zhirong.document.FormBlock.SealPlace;
import app.zhirong.document.FormBlock.SealRow;
import app.zhirong.document.FormBlock.StepTable;
import app.zhirong.document.FormBlock.TextBlock;
import app.zhirong.kernel.AmountInCapitals;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Region;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimFacts;
import app.zhirong.subsidy.domain.LoanCertification;
import app.zhirong.subsidy.domain.Param;
import app.zhirong.subsidy.domain.PolicyTerms;
import app.zhirong.subsidy.domain.ReviewOpinion;
import app.zhirong.subsidy.domain.StepTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The content of the application form (申报书): all data of the claim, in Chinese, as the papers of the field are. */
final class ClaimForm {

    static final String TITLE = "知识产权质押贷款贴息申报书";
    private static final String NONE = "—";
    private static final StepTexts WORDS = StepTexts.in(Locale.SIMPLIFIED_CHINESE);

    private final Claim claim;
    private final PolicyTerms terms;

    private ClaimForm(Claim claim, PolicyTerms terms) {
        this.claim = claim;
        this.terms = terms;
    }

    static List<FormBlock> blocks(Claim claim, PolicyTerms terms) {
        var form = new ClaimForm(claim, terms);
        var blocks = new ArrayList<FormBlock>(
                List.of(form.applicant(), form.loan(), form.rights(), form.computation(), form.papers(), commitment()));
        blocks.add(new SealRow(List.of(
                new SealPlace("申报单位（盖章）", claim.parties().enterpriseName(), "法定代表人或授权签字人（签字）", null),
                form.bankSeal())));
        blocks.add(opinion("初审意见（" + region(claim.parties().firstRegion()) + "）", claim.firstOpinion()));
        blocks.add(opinion("复审意见（" + region(claim.parties().secondRegion()) + "）", claim.secondOpinion()));
        return blocks;
    }

    private FieldGroup applicant() {
        var parties = claim.parties();
        var declared = claim.declaration();
        return new FieldGroup(
                "一、申报单位基本情况",
                2,
                List.of(
                        Field.wide("企业名称", parties.enterpriseName()),
                        Field.of("统一社会信用代码", text(parties.enterpriseUscc())),
                        Field.of("所属县（市、区）", region(parties.region())),
                        Field.of("企业规模", WORDS.show(size())),
                        Field.of("联系人及电话", text(declared.contactName()) + "　" + text(declared.contactPhone())),
                        Field.of("收款开户银行", text(declared.payeeBank())),
                        Field.of("收款账号", text(declared.payeeAccount()))));
    }

    private Param size() {
        var size = claim.facts().size();
        return size == null
                ? new Param("size", Param.Kind.ABSENT, "")
                : new Param("size", Param.Kind.CODE, size.name());
    }

    private FieldGroup loan() {
        var facts = claim.facts();
        var loan = claim.loan();
        return new FieldGroup(
                "二、质押贷款情况",
                2,
                List.of(
                        Field.of("贷款银行", claim.parties().bankName()),
                        Field.of("融资案件编号", facts.caseNo()),
                        Field.of("借款合同号", facts.loanContractNo()),
                        Field.of("借款合同签订日", facts.loanContractDate().toString()),
                        Field.of("质押合同号", facts.pledgeContractNo()),
                        Field.of("质押合同签订日", facts.pledgeContractDate().toString()),
                        Field.of("放款额（元）", grouped(facts.principal())),
                        Field.of("执行年利率", WORDS.show(new Param("rate", Param.Kind.RATE, plain(facts)))),
                        Field.of("放款日", facts.disbursedOn().toString()),
                        Field.of("结清日", date(loan.settledOn())),
                        Field.of("实付利息（不含罚息，元）", grouped(loan.interestPaid())),
                        Field.of("逾期", loan.overdue() ? "有" : "无"),
                        Field.of(
                                "质押份额",
                                WORDS.show(new Param(
                                        "share",
                                        Param.Kind.SHARE,
                                        loan.ipShare().toPlainString()))),
                        Field.of("保险或政策性担保", loan.insured() ? "有" : "无"),
                        Field.wide("银行确认", bankConfirmation(claim.certification()))));
    }

    private static String plain(ClaimFacts facts) {
        return facts.annualRate().toPlainString();
    }

    private static String bankConfirmation(@Nullable LoanCertification bank) {
        return bank == null ? "尚未确认" : bank.bank() + "　" + bank.certifiedBy() + "　" + bank.certifiedOn() + " 确认贷款事实";
    }

    private DataTable rights() {
        var numbers = claim.facts().registrations().stream()
                .map(registration -> registration.registrationNo() + "（" + registration.registeredOn() + "）")
                .collect(Collectors.joining("；"));
        var rows = new ArrayList<List<String>>();
        for (var right : claim.facts().rights()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    WORDS.show(new Param("right", Param.Kind.CODE, right.kind())),
                    right.title(),
                    right.assetNo()));
        }
        return new DataTable(
                "三、出质的知识产权",
                List.of(
                        Column.centred("序号", 8),
                        Column.centred("类型", 16),
                        Column.text("名称", 48),
                        Column.text("专利号/注册号", 28)),
                rows,
                null,
                "质押登记号（登记日）：" + (numbers.isEmpty() ? NONE : numbers));
    }

    private StepTable computation() {
        var steps = new ArrayList<FormBlock.Step>();
        for (var step : claim.steps()) {
            var unverified = step.clause().verified() ? "" : "［待核实］";
            steps.add(new FormBlock.Step(
                    WORDS.title(step), WORDS.formula(step), step.clause().zh() + unverified, WORDS.result(step)));
        }
        var claimed = Objects.requireNonNullElse(claim.amounts().claimed(), Money.ZERO);
        steps.add(new FormBlock.Step("申报金额", "大写：" + AmountInCapitals.of(claimed), "", grouped(claimed)));
        var proposed = claim.amounts().proposed();
        if (proposed != null && claim.secondOpinion() != null) {
            steps.add(new FormBlock.Step("拟补助金额", "大写：" + AmountInCapitals.of(proposed), "复审核定", grouped(proposed)));
        }
        return new StepTable("四、贴息金额核算（元）", steps);
    }

    private DataTable papers() {
        var names = terms.requiredDocuments().stream()
                .collect(Collectors.toMap(
                        paper -> paper.code(), paper -> paper.name().zh()));
        var rows = new ArrayList<List<String>>();
        for (var paper : claim.papers()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1), names.getOrDefault(paper.code(), paper.code()), paper.name()));
        }
        return new DataTable(
                "五、申报材料清单",
                List.of(Column.centred("序号", 8), Column.text("材料名称", 46), Column.text("文件", 46)),
                rows,
                null,
                null);
    }

    private static TextBlock commitment() {
        return new TextBlock(
                "六、申报单位承诺",
                List.of(
                        "本单位承诺：所提交的材料真实、完整、有效；同一笔贷款的利息未获得其他财政资金支持，也不就同一事项重复申报；贷款已按约定用途使用。",
                        "如有不实，本单位愿意退回已经取得的全部补贴资金，并承担相应的法律责任。",
                        "本单位同意将申报信息用于审核、公示和统计；公示内容限于企业名称、所属县区、质押权利、贷款银行和拟补助金额。"));
    }

    private SealPlace bankSeal() {
        var bank = claim.certification();
        return new SealPlace(
                "贷款银行确认（盖章）", claim.parties().bankName(), "经办人（签字）", bank == null ? null : bank.certifiedOn());
    }

    private static OpinionBox opinion(String level, @Nullable ReviewOpinion opinion) {
        return new OpinionBox(
                level,
                opinion == null
                        ? null
                        : new FormBlock.Opinion(
                                opinion.text(), opinion.organisation(), opinion.signedBy(), opinion.on()));
    }

    static String region(int code) {
        return Region.of(code).name(Locale.SIMPLIFIED_CHINESE).orElse(Integer.toString(code));
    }

    static String grouped(Money amount) {
        return WORDS.show(new Param("amount", Param.Kind.MONEY, amount.toString()));
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? NONE : date.toString();
    }

    private static String text(@Nullable String text) {
        return text == null || text.isBlank() ? NONE : text;
    }
}
