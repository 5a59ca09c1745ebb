package app.zhirong.spreadsheet;

/**
 * How much of a workbook is read.
 *
 * @param maxBytes of the file
 * @param maxUnpackedBytes of everything in it; what unpacks to more is taken for a zip bomb
 * @param maxRows of data, empty rows not counted
 */
public record SheetLimits(int maxBytes, int maxUnpackedBytes, int maxRows) {

    private static final int MB = 1024 * 1024;

    public static final SheetLimits DEFAULT = new SheetLimits(10 * MB, 96 * MB, 20_000);

    public SheetLimits withRows(int most) {
        return new SheetLimits(maxBytes, maxUnpackedBytes, most);
    }
}
