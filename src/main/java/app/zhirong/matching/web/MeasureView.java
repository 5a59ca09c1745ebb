package app.zhirong.matching.web;

import app.zhirong.matching.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a criterion.
 *
 * @param number of rights, yuan or months; absent for codes and what is not known
 * @param codes which ones the criterion says: kinds of right, sizes, regions, sections, tags
 */
record MeasureView(MeasureUnit unit, @Nullable String number, List<String> codes) {

    /** What a side is measured in. */
    enum MeasureUnit {
        COUNT,
        YUAN,
        MONTHS,
        CODES,
        UNKNOWN
    }

    static MeasureView of(Measure measure) {
        return switch (measure) {
            case Measure.Count count -> new MeasureView(MeasureUnit.COUNT, String.valueOf(count.number()), List.of());
            case Measure.Amount amount ->
                new MeasureView(MeasureUnit.YUAN, amount.money().toString(), List.of());
            case Measure.Months months ->
                new MeasureView(MeasureUnit.MONTHS, String.valueOf(months.number()), List.of());
            case Measure.Codes codes -> new MeasureView(MeasureUnit.CODES, null, codes.codes());
            case Measure.Unknown unknown -> new MeasureView(MeasureUnit.UNKNOWN, null, List.of());
        };
    }
}
