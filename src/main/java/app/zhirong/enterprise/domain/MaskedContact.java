package app.zhirong.enterprise.domain;

import app.zhirong.enterprise.EnterpriseProfile.Contact;

/** A contact as others see it: the family name and the ends of the number. */
public final class MaskedContact {

    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_AFTER = 2;

    private MaskedContact() {}

    public static Contact of(Contact contact) {
        var name = contact.name();
        var first = name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
        return new Contact(first + "*", number(contact.phone()));
    }

    private static String number(String phone) {
        int hidden = phone.length() - SHOWN_BEFORE - SHOWN_AFTER;
        return hidden <= 0
                ? "*".repeat(phone.length())
                : phone.substring(0, SHOWN_BEFORE) + "*".repeat(hidden) + phone.substring(phone.length() - SHOWN_AFTER);
    }
}
