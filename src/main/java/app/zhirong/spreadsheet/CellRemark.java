package app.zhirong.spreadsheet;

import app.zhirong.kernel.ProblemCode;
import java.util.List;

/**
 * What is wrong, or worth a look, at one cell.
 *
 * @param cell as the spreadsheet program names it, for example C5
 * @param row counted from 1, as the program shows it
 * @param key of the column
 * @param isError a row with an error isn't taken; one with a warning is
 */
public record CellRemark(String cell, int row, String key, boolean isError, ProblemCode code, List<Object> args) {

    public CellRemark {
        args = List.copyOf(args);
    }
}
