package app.zhirong.kernel;

import java.math.BigDecimal;

/**
 * An amount in Chinese capitals (大写金额), as it stands beside the figures on forms, notices and payment papers. The
 * rules are those of usual bank practice and are written down in {@code docs/domain/amount-in-capitals.md}.
 */
public final class AmountInCapitals {

    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] UNITS = {"", "拾", "佰", "仟"};
    private static final long WAN = 10_000L;
    private static final long YI = 100_000_000L;

    /** What {@code numeric(18,2)} holds. */
    private static final BigDecimal MAX = new BigDecimal("9999999999999999.99");

    private AmountInCapitals() {}

    /** @throws IllegalArgumentException if the amount is negative or beyond 万亿 */
    public static String of(Money amount) {
        var yuan = amount.yuan();
        if (yuan.signum() < 0 || yuan.compareTo(MAX) > 0) {
            throw new IllegalArgumentException("no capitals for " + amount);
        }
        long whole = yuan.longValue();
        int fen = yuan.movePointRight(2).remainder(BigDecimal.valueOf(100)).intValue();
        if (whole == 0 && fen == 0) {
            return "零元整";
        }
        var capitals = whole == 0 ? "" : integer(whole) + "元";
        return capitals + fraction(fen, whole > 0);
    }

    private static String fraction(int fen, boolean afterYuan) {
        int jiao = fen / 10;
        int rest = fen % 10;
        if (fen == 0) {
            return "整";
        }
        if (rest == 0) {
            return DIGITS[jiao] + "角整";
        }
        if (jiao == 0) {
            return (afterYuan ? "零" : "") + DIGITS[rest] + "分";
        }
        return DIGITS[jiao] + "角" + DIGITS[rest] + "分";
    }

    /** A positive integer; what stands before 亿 may itself have 万 in it. */
    private static String integer(long n) {
        if (n >= YI) {
            return integer(n / YI) + "亿" + rest(n % YI, YI);
        }
        if (n >= WAN) {
            return integer(n / WAN) + "万" + rest(n % WAN, WAN);
        }
        return group((int) n);
    }

    /** What follows 亿 or 万: nothing for zero, and one 零 if its highest place is empty. */
    private static String rest(long n, long unit) {
        if (n == 0) {
            return "";
        }
        return (n < unit / 10 ? "零" : "") + integer(n);
    }

    /** One to four digits. */
    private static String group(int n) {
        var out = new StringBuilder();
        boolean skippedZero = false;
        for (int place = 3; place >= 0; place--) {
            int digit = n / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                skippedZero = !out.isEmpty();
                continue;
            }
            out.append(skippedZero ? "零" : "").append(DIGITS[digit]).append(UNITS[place]);
            skippedZero = false;
        }
        return out.toString();
    }
}
