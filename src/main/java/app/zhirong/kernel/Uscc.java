package app.zhirong.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The unified social credit code (统一社会信用代码, GB 32100-2015) by which an organisation is known everywhere. Codes of
 * the early pilot are legal although their check fails, so a failed check is a warning; only the shape is a must.
 */
public record Uscc(String value) {

    /** Positions in the order of their values 0 to 30; no I, O, S, V, Z. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final int[] CODE_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** @throws IllegalArgumentException if the shape is wrong; the checks may fail */
    public Uscc {
        if (shapeOf(value) != null) {
            throw new IllegalArgumentException("not a unified social credit code: " + value);
        }
    }

    /** What a typed text is: full-width, lower-case and spaced-out texts are read as meant. */
    public static Verdict verdict(String text) {
        var value = HalfWidth.compact(text);
        var malformed = shapeOf(value);
        if (malformed != null) {
            return malformed;
        }
        var uscc = new Uscc(value);
        var failures = uscc.failures();
        return failures.isEmpty() ? new Valid(uscc) : new CheckFailed(uscc, failures);
    }

    /**
     * A code with both checks computed, for data that is made rather than received.
     *
     * @param prefix authority, type and region, 8 characters
     * @param organisation the organisation code without its check, 8 characters
     */
    public static Uscc withChecks(String prefix, String organisation) {
        var first17 = prefix + organisation + organisationCheck(organisation);
        return new Uscc(first17 + codeCheck(first17));
    }

    /** Position 3 to 8: where it was first registered (GB/T 2260); empty for registrations above the provinces. */
    public Optional<Region> region() {
        return Region.parse(value.substring(2, 8));
    }

    private List<Failure> failures() {
        var failures = new ArrayList<Failure>();
        char organisation = organisationCheck(value.substring(8, 16));
        if (value.charAt(16) != organisation) {
            failures.add(new Failure(17, organisation));
        }
        char code = codeCheck(value.substring(0, 17));
        if (value.charAt(17) != code) {
            failures.add(new Failure(18, code));
        }
        return failures;
    }

    private static @Nullable Malformed shapeOf(String value) {
        if (value.isEmpty()) {
            return new Malformed(Reason.EMPTY, 0);
        }
        if (value.length() != LENGTH) {
            return new Malformed(Reason.LENGTH, Math.min(value.length(), LENGTH) + (value.length() < LENGTH ? 1 : 0));
        }
        for (int i = 0; i < LENGTH; i++) {
            if (CHARACTERS.indexOf(value.charAt(i)) < 0) {
                return new Malformed(Reason.CHARACTER, i + 1);
            }
            if (i >= 2 && i < 8 && !isDigit(value.charAt(i))) {
                return new Malformed(Reason.REGION, i + 1);
            }
        }
        return null;
    }

    /** GB 11714: letters count 10 to 35, the remainder 10 is written X and 11 is written 0. */
    private static char organisationCheck(String first8) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(first8.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    private static char codeCheck(String first17) {
        int sum = 0;
        for (int i = 0; i < CODE_WEIGHTS.length; i++) {
            sum += CHARACTERS.indexOf(first17.charAt(i)) * CODE_WEIGHTS[i];
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public String toString() {
        return value;
    }

    /** What the checks say of a typed code. */
    public sealed interface Verdict permits Valid, CheckFailed, Malformed {}

    /** Both checks hold. */
    public record Valid(Uscc uscc) implements Verdict {}

    /** Well formed, but a check fails: to be warned of, may be confirmed by a person. */
    public record CheckFailed(Uscc uscc, List<Failure> failures) implements Verdict {

        public CheckFailed {
            failures = List.copyOf(failures);
        }
    }

    /**
     * No such code can exist.
     *
     * @param position of the first wrong or missing character, counted from 1; 0 if there is none at all
     */
    public record Malformed(Reason reason, int position) implements Verdict {}

    /** One failed check: which position (17 or 18, counted from 1), and what it would have to be. */
    public record Failure(int position, char expected) {}

    /** Why a code is malformed. */
    public enum Reason {
        EMPTY,
        LENGTH,
        CHARACTER,
        REGION
    }
}
