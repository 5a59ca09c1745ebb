package app.zhirong.matching;

import app.zhirong.kernel.Money;
import java.util.List;

/** One side of a criterion: what is required, what there is, what is missing. */
public sealed interface Measure {

    /** So many rights. */
    record Count(int number) implements Measure {}

    /** So much money. */
    record Amount(Money money) implements Measure {}

    /** So many months. */
    record Months(int number) implements Measure {}

    /** One or several codes: kinds of right, sizes, regions, sections, tags; which ones, the criterion says. */
    record Codes(List<String> codes) implements Measure {
        public Codes {
            codes = List.copyOf(codes);
        }
    }

    /** Not known: the enterprise has not told it. */
    record Unknown() implements Measure {}
}
