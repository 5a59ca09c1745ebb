package app.zhirong.calendar;

import java.math.BigDecimal;
import java.time.YearMonth;

/** What the history answers: a published rate, or that the month isn't maintained. Nothing is guessed. */
public sealed interface LprQuote {

    /** A rate and where it was published. */
    record Published(LprPublication publication, LprTenor tenor) implements LprQuote {

        /** As a decimal fraction. */
        public BigDecimal rate() {
            return publication.rate(tenor);
        }
    }

    /** Somebody has to enter the publication of this month first. */
    record NotMaintained(YearMonth month) implements LprQuote {}
}
