package app.zhirong.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The check code (核验码) on a paper: twelve characters of Crockford's base 32, 60 random bits, so that knowing a
 * document's number doesn't lead to its check page. Has no I, L, O or U, which people misread.
 *
 * @param value without hyphens, upper case
 */
public record DocumentCode(String value) {

    /** How many random bytes {@link #of} needs. */
    public static final int RANDOM_BYTES = 8;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public DocumentCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a check code");
        }
    }

    /** @param random {@value #RANDOM_BYTES} bytes of a secure source */
    public static DocumentCode of(byte[] random) {
        if (random.length != RANDOM_BYTES) {
            throw new IllegalArgumentException("a check code needs " + RANDOM_BYTES + " random bytes");
        }
        long bits = 0;
        for (byte next : random) {
            bits = bits << 8 | (next & 0xff);
        }
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return new DocumentCode(code.toString());
    }

    /** Reads what a person typed from paper: hyphens, spaces and case don't matter, O is 0, I and L are 1. */
    public static Optional<DocumentCode> parse(String typed) {
        var plain = typed.replaceAll("[\\s\\-－—–]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(plain).matches() ? Optional.of(new DocumentCode(plain)) : Optional.empty();
    }

    /** As printed: three groups of four, for example {@code 7K3M-Q2XB-90TA}. */
    @Override
    public String toString() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }
}
