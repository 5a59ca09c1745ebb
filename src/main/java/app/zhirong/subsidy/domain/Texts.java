package app.zhirong.subsidy.domain;

import java.util.Locale;

/** A text of a policy in both languages. */
public record Texts(String zh, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
