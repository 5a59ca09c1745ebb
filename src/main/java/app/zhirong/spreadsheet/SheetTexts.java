package app.zhirong.spreadsheet;

import java.util.Locale;

/** Says a remark in words. */
public interface SheetTexts {

    /** What is wrong. */
    String reason(CellRemark remark, Locale language);

    /** What to do about it; empty if there is nothing to say beyond the reason. */
    String fix(CellRemark remark, Locale language);
}
