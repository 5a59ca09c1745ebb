package app.zhirong.ipasset.domain;

import app.zhirong.kernel.HalfWidth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a Chinese patent, which is its application number: twelve digits since October 2003, eight before, and
 * a check digit. The rules and their sources are in {@code docs/domain/identifiers.md}.
 *
 * @param digits eight or twelve, without the check digit
 * @param check 0 to 9 or X
 */
public record PatentNumber(String digits, char check) {

    private static final int OLD_FORM = 8;
    private static final int NEW_FORM = 12;
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};

    /** Longer than any spelling with prefix and spaces. */
    private static final int LONGEST_TYPED = 64;

    private static final Pattern WITH_DOT = Pattern.compile("(?:ZL|CN)?([0-9]+)[.。·]([0-9X])");
    private static final Pattern WITHOUT_DOT = Pattern.compile("(?:ZL|CN)?([0-9]+X?)");

    /** @throws IllegalArgumentException unless the number is well formed and its check digit holds */
    public PatentNumber {
        if (malformed(digits) != null || checkDigit(digits) != check) {
            throw new IllegalArgumentException("not a patent number: " + digits + "." + check);
        }
    }

    /** Reads a number as people and offices write it: with or without ZL or CN, dot and spaces, full-width or not. */
    public static Reading read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return new Malformed(Reason.LENGTH);
        }
        var text = HalfWidth.compact(typed);
        if (text.isEmpty()) {
            return new Malformed(Reason.EMPTY);
        }
        var dotted = WITH_DOT.matcher(text);
        if (dotted.matches()) {
            return read(dotted.group(1), dotted.group(2).charAt(0));
        }
        var plain = WITHOUT_DOT.matcher(text);
        return plain.matches() ? readPlain(plain.group(1)) : new Malformed(Reason.CHARACTER);
    }

    /**
     * A number that holds, for data that is made rather than received.
     *
     * @param serial up to seven digits
     */
    public static PatentNumber numbered(int year, PatentKind kind, int serial) {
        var digits = "%04d%s%07d".formatted(year, kind.typeDigit(), serial);
        return new PatentNumber(digits, checkDigit(digits));
    }

    public PatentKind kind() {
        return PatentKind.ofTypeDigit(typeDigit(digits)).orElseThrow();
    }

    /** Whether the application came in through the PCT. */
    public boolean isPct() {
        return typeDigit(digits) == '8' || typeDigit(digits) == '9';
    }

    /** The year in the number. Terms run from the filing date, which the number doesn't tell. */
    public int applicationYear() {
        return yearOf(digits);
    }

    /** As it is stored and shown: {@code 202110123456.7}. */
    public String canonical() {
        return digits + "." + check;
    }

    /** As certificates write it: {@code ZL202110123456.7}. */
    public String withPrefix() {
        return "ZL" + canonical();
    }

    /** As the spreadsheet of CNIPA wants it: {@code 2021101234567}. */
    public String withoutDot() {
        return digits + check;
    }

    @Override
    public String toString() {
        return canonical();
    }

    /** Without a dot only the length tells whether the check digit was typed. */
    private static Reading readPlain(String text) {
        boolean checkLeftOut = text.length() == OLD_FORM || text.length() == NEW_FORM;
        if (checkLeftOut) {
            return text.endsWith("X") ? new Malformed(Reason.LENGTH) : read(text, null);
        }
        return read(text.substring(0, text.length() - 1), text.charAt(text.length() - 1));
    }

    private static Reading read(String digits, @Nullable Character check) {
        var reason = malformed(digits);
        if (reason != null) {
            return new Malformed(reason);
        }
        char expected = checkDigit(digits);
        if (check == null || check != expected) {
            return new WrongCheckDigit(digits, Optional.ofNullable(check), expected);
        }
        return new Read(new PatentNumber(digits, expected));
    }

    private static @Nullable Reason malformed(String digits) {
        if (digits.length() != OLD_FORM && digits.length() != NEW_FORM) {
            return Reason.LENGTH;
        }
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Reason.CHARACTER;
        }
        if (!isPossibleYear(digits)) {
            return Reason.YEAR;
        }
        return PatentKind.ofTypeDigit(typeDigit(digits)).isEmpty() ? Reason.TYPE : null;
    }

    /** Sum of digit times weight modulo 11, where 10 is written X. */
    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        int check = sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /** The old form ran from 1985 to 2003, the new one began in October 2003. */
    private static boolean isPossibleYear(String digits) {
        int year = yearOf(digits);
        return digits.length() == OLD_FORM ? year >= 1985 && year <= 2003 : year >= 2003 && year < 2100;
    }

    private static int yearOf(String digits) {
        if (digits.length() == NEW_FORM) {
            return Integer.parseInt(digits.substring(0, 4));
        }
        int short2 = Integer.parseInt(digits.substring(0, 2));
        return short2 >= 85 ? 1900 + short2 : 2000 + short2;
    }

    private static char typeDigit(String digits) {
        return digits.charAt(digits.length() == NEW_FORM ? 4 : 2);
    }

    /** What a typed number turned out to be. */
    public sealed interface Reading permits Read, WrongCheckDigit, Malformed {}

    /** A number that holds. */
    public record Read(PatentNumber number) implements Reading {}

    /**
     * Well formed, but the last place is wrong or missing.
     *
     * @param given empty if it was left out
     */
    public record WrongCheckDigit(String digits, Optional<Character> given, char expected) implements Reading {}

    /** Nothing that can be a patent number. */
    public record Malformed(Reason reason) implements Reading {}

    /** Why a number is malformed. */
    public enum Reason {
        EMPTY,
        LENGTH,
        CHARACTER,
        YEAR,
        TYPE
    }
}
