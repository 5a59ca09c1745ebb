package app.zhirong.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a form, from top to bottom. Texts may be empty, which leaves an empty cell to be filled by hand. */
public sealed interface FormBlock {

    /**
     * A grid of labels and values.
     *
     * @param perRow how many label-value pairs stand side by side, 1 to 3
     */
    record FieldGroup(String title, int perRow, List<Field> fields) implements FormBlock {
        public FieldGroup {
            if (perRow < 1 || perRow > 3) {
                throw new IllegalArgumentException("1 to 3 fields a row, not " + perRow);
            }
            fields = List.copyOf(fields);
        }
    }

    /** @param wide takes the whole row, for long values such as a loan's purpose or an amount in capitals */
    record Field(String label, String value, boolean wide) {
        public static Field of(String label, String value) {
            return new Field(label, value, false);
        }

        public static Field wide(String label, String value) {
            return new Field(label, value, true);
        }
    }

    /**
     * A list, its head repeated on every page.
     *
     * @param total the last row in bold, as many cells as columns; absent when nothing adds up
     * @param note under the table; absent when there is nothing to say
     */
    record DataTable(
            String title,
            List<Column> columns,
            List<List<String>> rows,
            @Nullable List<String> total,
            @Nullable String note)
            implements FormBlock {
        public DataTable {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            total = total == null ? null : List.copyOf(total);
            for (var row : rows) {
                requireWidth(columns.size(), row.size());
            }
            requireWidth(columns.size(), total == null ? columns.size() : total.size());
        }

        private static void requireWidth(int columns, int cells) {
            if (columns == 0 || columns != cells) {
                throw new IllegalArgumentException(cells + " cells in a table of " + columns + " columns");
            }
        }
    }

    /** @param width relative to the other columns */
    record Column(String head, float width, Align align) {
        public static Column text(String head, float width) {
            return new Column(head, width, Align.LEFT);
        }

        public static Column number(String head, float width) {
            return new Column(head, width, Align.RIGHT);
        }

        public static Column centred(String head, float width) {
            return new Column(head, width, Align.CENTRE);
        }
    }

    /** Where a column's text stands; numbers stand right. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A computation, step by step and numbered, so that a reader can redo it; the last step is the outcome. */
    record StepTable(String title, List<Step> steps) implements FormBlock {
        public StepTable {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param working the numbers that went in, for example 5,000,000.00 × 3.45% × 60% × 365 ÷ 365
     * @param basis the clause that says so
     */
    record Step(String name, String working, String basis, String result) {}

    /** Running text, for example a commitment. An empty title prints none. */
    record TextBlock(String title, List<String> paragraphs) implements FormBlock {
        public TextBlock {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * 审核意见: the opinion of one level with its seal place.
     *
     * @param level for example 县级初审意见
     * @param opinion absent while the level has not decided: the box is left to be filled by hand
     */
    record OpinionBox(String level, @Nullable Opinion opinion) implements FormBlock {}

    /** What a level decided. */
    record Opinion(String text, String organisation, String signedBy, LocalDate date) {}

    /** Places for seals side by side, 42 mm each as a company or bureau seal needs; one to three. */
    record SealRow(List<SealPlace> places) implements FormBlock {
        public SealRow {
            if (places.isEmpty() || places.size() > 3) {
                throw new IllegalArgumentException("1 to 3 seals side by side, not " + places.size());
            }
            places = List.copyOf(places);
        }
    }

    /**
     * @param role for example 申报单位（盖章）
     * @param organisation stands under the seal
     * @param signatory for example 法定代表人（签字）; empty when nobody signs
     * @param date absent leaves year, month and day to be filled by hand
     */
    record SealPlace(
            String role,
            String organisation,
            String signatory,
            @Nullable LocalDate date) {}

    /** What follows starts on a new page. */
    record PageBreak() implements FormBlock {}
}
