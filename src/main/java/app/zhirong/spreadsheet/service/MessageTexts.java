package app.zhirong.spreadsheet.service;

import app.zhirong.platform.web.Texts;
import app.zhirong.spreadsheet.CellRemark;
import app.zhirong.spreadsheet.SheetTexts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Takes the words of a remark from the message files: {@code problem.<code>} and, where there is one, {@code fix.<code>}. */
@Component
class MessageTexts implements SheetTexts {

    private final Texts texts;

    MessageTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String reason(CellRemark remark, Locale language) {
        return texts.say("problem." + remark.code().code(), remark.args(), language);
    }

    @Override
    public String fix(CellRemark remark, Locale language) {
        var key = "fix." + remark.code().code();
        var text = texts.say(key, remark.args(), language);
        return text.equals(key) ? "" : text;
    }
}
