package app.zhirong.spreadsheet.domain;

import java.util.SortedMap;

/**
 * A row as the file has it, without empty cells.
 *
 * @param number counted from 1
 * @param cells by column, counted from 0
 */
record RawRow(int number, SortedMap<Integer, RawCell> cells) {}
