package app.zhirong.spreadsheet.domain;

/** Names of cells. */
final class Cells {

    static final int MAX_COLUMNS = 16_384;

    private Cells() {}

    /** @param column counted from 0: 0 is A, 27 is AB */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The column of a reference such as AB12, counted from 0; -1 if there is no such column. */
    static int column(String reference) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i))) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            i++;
        }
        return column >= 1 && column <= MAX_COLUMNS ? column - 1 : -1;
    }
}
