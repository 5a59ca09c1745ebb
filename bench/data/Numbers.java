/**
 * Valid numbers, each given out once: unified social credit codes (GB 32100-2015, GB 11714), patent numbers with their
 * check digit, trademark registration numbers.
 */
final class Numbers {

    private static final String USCC_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] PATENT_WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
    private static final int FIRST_YEAR = 2000;
    private static final int SERIALS = 10_000_000;
    private static final int TRADEMARKS = 90_000_000;

    /** Patents given out so far, by year of filing and type. */
    private final int[][] patents = new int[100][4];

    private int trademarks;

    /**
     * @param row below 100,000,000; different rows have different codes
     * @param since2015 the style of organisation codes: "MA" and six characters, or eight digits before
     */
    static String uscc(int region, long row, boolean since2015) {
        var code = new StringBuilder(18).append("91").append(region);
        if (since2015) {
            code.append("MA");
            // 31^6 has no factor in common with the multiplier, so no two rows meet
            long serial = row * 536_870_909L % 887_503_681L;
            for (int i = 0; i < 6; i++) {
                code.append(USCC_CHARACTERS.charAt((int) (serial % 31)));
                serial /= 31;
            }
        } else {
            String serial = Long.toString(row * 73_687_877L % 100_000_000L);
            code.repeat('0', 8 - serial.length()).append(serial);
        }
        return code.append(organisationCheck(code)).append(usccCheck(code)).toString();
    }

    /** @param type 1 invention, 2 utility model, 3 design */
    String patent(int year, int type) {
        int count = patents[year - FIRST_YEAR][type]++;
        if (count >= SERIALS) {
            throw new IllegalStateException("more than " + SERIALS + " patents of one year and type");
        }
        String serial = Long.toString((count * 7_368_787L + year * 31_337L) % SERIALS);
        var number = new StringBuilder(16).append(year).append(type);
        number.repeat('0', 7 - serial.length()).append(serial);
        return "ZL" + number + "." + patentCheck(number);
    }

    /** Eight digits; trademark numbers have no check digit. */
    String trademark() {
        if (trademarks >= TRADEMARKS) {
            throw new IllegalStateException("more than " + TRADEMARKS + " trademarks");
        }
        return Long.toString(10_000_000L + trademarks++ * 36_870_917L % TRADEMARKS);
    }

    private static char organisationCheck(CharSequence uscc) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(uscc.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    private static char usccCheck(CharSequence uscc) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += USCC_CHARACTERS.indexOf(uscc.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return USCC_CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    private static char patentCheck(CharSequence number) {
        int sum = 0;
        for (int i = 0; i < PATENT_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * PATENT_WEIGHTS[i];
        }
        return sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
    }
}
