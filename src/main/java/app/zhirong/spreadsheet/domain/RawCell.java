package app.zhirong.spreadsheet.domain;

/**
 * A cell as the file has it.
 *
 * @param text of a number: as written in the file, for example 46349 or 1.5E7
 */
record RawCell(Kind kind, String text) {

    enum Kind {
        TEXT,
        NUMBER,
        ERROR
    }
}
