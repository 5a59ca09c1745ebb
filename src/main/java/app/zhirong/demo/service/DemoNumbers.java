package app.zhirong.demo.service;

import app.zhirong.kernel.Uscc;

/** Numbers of fictional rights and enterprises whose check digits hold. */
final class DemoNumbers {

    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};

    private DemoNumbers() {}

    /**
     * A patent number. Serials from 9000000 on are given to nobody in this demonstration's years.
     *
     * @param type 1 for an invention, 2 for a utility model
     */
    static String patent(int year, char type, int serial) {
        var digits = "%04d%s%07d".formatted(year, type, 9_000_000 + serial);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        int check = sum % 11;
        return "ZL" + digits + "." + (check == 10 ? "X" : String.valueOf(check));
    }

    /** A unified social credit code; the serial is the enterprise's own. */
    static String uscc(int region, int serial) {
        return Uscc.withChecks("91" + region, "MADE%04d".formatted(serial)).value();
    }
}
