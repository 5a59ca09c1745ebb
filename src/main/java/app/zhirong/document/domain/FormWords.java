package app.zhirong.document.domain;

import app.zhirong.document.FormLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The words that every form has, whatever it is about. */
enum FormWords {
    ZH(
            "序号",
            "步骤",
            "计算过程",
            "依据",
            "结果（元）",
            "负责人：",
            "盖章处",
            "扫描二维码，或在文书核验页输入核验码，可核对本文书的真伪、内容和是否作废。",
            "核验码",
            "核验网址",
            "签发单位",
            "签发时间",
            "编号"),
    EN(
            "No.",
            "Step",
            "Working",
            "Basis",
            "Result (CNY)",
            "Signed by: ",
            "Seal",
            "Scan the code, or enter the check code on the document check page, to see whether this document is"
                    + " genuine, unchanged and still valid.",
            "Check code",
            "Check page",
            "Issued by",
            "Issued at",
            "No.");

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter CHINESE_DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    final String number;
    final String step;
    final String working;
    final String basis;
    final String result;
    final String signedBy;
    final String seal;
    final String howToCheck;
    final String checkCode;
    final String checkPage;
    final String issuedBy;
    final String issuedAt;
    final String documentNo;

    FormWords(String... words) {
        number = words[0];
        step = words[1];
        working = words[2];
        basis = words[3];
        result = words[4];
        signedBy = words[5];
        seal = words[6];
        howToCheck = words[7];
        checkCode = words[8];
        checkPage = words[9];
        issuedBy = words[10];
        issuedAt = words[11];
        documentNo = words[12];
    }

    static FormWords in(FormLanguage language) {
        return switch (language) {
            case ZH -> ZH;
            case EN -> EN;
        };
    }

    /** A day as a form writes it; room for a pen when it isn't known yet. */
    String date(@Nullable LocalDate day) {
        return switch (this) {
            case ZH -> day == null ? "　　　年　　月　　日" : CHINESE_DATE.format(day);
            case EN -> day == null ? "Date:                    " : day.toString();
        };
    }

    String time(Instant at) {
        return switch (this) {
            case ZH -> TIME.format(at.atZone(BEIJING));
            case EN -> TIME.format(at.atZone(BEIJING)) + " (UTC+8)";
        };
    }

    String foot(String documentNo, int page, int pages) {
        return switch (this) {
            case ZH -> this.documentNo + " " + documentNo + " · 第 " + page + " / " + pages + " 页";
            case EN -> this.documentNo + " " + documentNo + " · page " + page + " / " + pages;
        };
    }

    String label(String word) {
        return switch (this) {
            case ZH -> word + "：";
            case EN -> word + ": ";
        };
    }
}
