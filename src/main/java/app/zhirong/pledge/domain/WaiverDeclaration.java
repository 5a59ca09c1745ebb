package app.zhirong.pledge.domain;

import app.zhirong.document.FormBlock;
import app.zhirong.document.FormBlock.Column;
import app.zhirong.document.FormBlock.DataTable;
import app.zhirong.document.FormBlock.SealPlace;
import app.zhirong.document.FormBlock.SealRow;
import app.zhirong.document.FormBlock.TextBlock;
import app.zhirong.document.FormDocument;
import app.zhirong.document.FormLanguage;
import app.zhirong.pledge.domain.Confirmation.ConfirmationMatter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declaration by which both parties, once informed, go on in spite of a waivable ground (grounds 10 and 11). Its words
 * are Chinese, as the office reads it; no official wording was found.
 */
public final class WaiverDeclaration {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private WaiverDeclaration() {}

    /** @param issuedAt of the latest declared ground */
    public static FormDocument of(Registration registration, Instant issuedAt) {
        var parties = registration.parties();
        var blocks = new ArrayList<FormBlock>();
        blocks.add(rights(registration));
        for (var ground : registration.declaredGrounds()) {
            blocks.add(new TextBlock(title(ground), List.of(text(ground))));
        }
        blocks.add(new TextBlock("声明", List.of("出质人与质权人已被告知上述情形及其可能的后果，仍请求办理质押登记，并自行承担由此产生的风险。")));
        blocks.add(new SealRow(List.of(
                new SealPlace("出质人（签章）", parties.pledgorName(), "代表人（签字）", spokenOn(registration, PledgeSide.PLEDGOR)),
                new SealPlace("质权人（签章）", parties.bankName(), "代表人（签字）", spokenOn(registration, PledgeSide.PLEDGEE)))));
        return new FormDocument(
                FormLanguage.ZH,
                "质押登记知情声明",
                "质押合同 " + registration.terms().pledgeContractNo(),
                "文本由平台生成，官方格式待核实",
                registration.registrationCaseNo(),
                parties.bankName(),
                issuedAt,
                null,
                blocks);
    }

    private static DataTable rights(Registration registration) {
        var rows = new ArrayList<List<String>>();
        for (var right : registration.rights()) {
            rows.add(List.of(String.valueOf(rows.size() + 1), right.title(), "ZL" + right.assetNo(), kind(right)));
        }
        return new DataTable(
                "出质专利",
                List.of(
                        Column.centred("序号", 10),
                        Column.text("名称", 45),
                        Column.text("专利号", 27),
                        Column.centred("类型", 18)),
                rows,
                null,
                null);
    }

    private static String kind(PledgedRight right) {
        return switch (right.kind()) {
            case INVENTION -> "发明";
            case UTILITY_MODEL -> "实用新型";
            case DESIGN -> "外观设计";
            case TRADEMARK -> "商标";
        };
    }

    private static String title(PrecheckGround ground) {
        return ground == PrecheckGround.P10_SAME_DAY_APPLICATION ? "质押专利同日申请情况" : "无效宣告程序情况";
    }

    private static String text(PrecheckGround ground) {
        return ground == PrecheckGround.P10_SAME_DAY_APPLICATION
                ? "出质专利中的实用新型，同一申请人于同日就同样的发明创造另申请了发明专利；该发明专利申请授权时，实用新型专利权可能被放弃或者终止。"
                : "出质专利已被启动无效宣告程序；专利权被宣告无效的，视为自始即不存在。";
    }

    private static @Nullable LocalDate spokenOn(Registration registration, PledgeSide side) {
        return registration.confirmations().stream()
                .filter(word -> word.matter() == ConfirmationMatter.PLEDGE && word.side() == side)
                .map(word -> LocalDate.ofInstant(word.at(), SHANGHAI))
                .findFirst()
                .orElse(null);
    }
}
