package app.zhirong.ipasset.domain;

import java.time.LocalDate;

/**
 * The current ten years of a trademark and the time to renew them (商标法 2019, art. 39 and 40): twelve months before the
 * end, six months of grace after it, else the mark is cancelled.
 *
 * @param lastDay the last day of protection without renewal
 * @param renewalFrom first day on which renewal can be asked for
 * @param graceEndsOn last day on which it still can
 */
public record TrademarkTerm(LocalDate lastDay, LocalDate renewalFrom, LocalDate graceEndsOn) {

    private static final int YEARS = 10;
    private static final int RENEWAL_MONTHS = 12;
    private static final int GRACE_MONTHS = 6;

    /** @param renewals how often it has been renewed, 0 for the first ten years */
    public static TrademarkTerm of(LocalDate registeredOn, int renewals) {
        if (renewals < 0) {
            throw new IllegalArgumentException("renewals: " + renewals);
        }
        return endingOn(registeredOn.plusYears((long) YEARS * (renewals + 1)).minusDays(1));
    }

    /** By the last day that the certificate or the register states. */
    public static TrademarkTerm endingOn(LocalDate lastDay) {
        var renewalFrom = lastDay.plusDays(1).minusMonths(RENEWAL_MONTHS);
        return new TrademarkTerm(lastDay, renewalFrom, lastDay.plusMonths(GRACE_MONTHS));
    }

    /** The next ten years, which begin on the day after this term, whenever in the window it was renewed. */
    public TrademarkTerm renewed() {
        return endingOn(lastDay.plusDays(1).plusYears(YEARS).minusDays(1));
    }

    public State on(LocalDate day) {
        if (day.isAfter(graceEndsOn)) {
            return State.LAPSED;
        }
        if (day.isAfter(lastDay)) {
            return State.GRACE;
        }
        return day.isBefore(renewalFrom) ? State.IN_FORCE : State.RENEWAL_OPEN;
    }

    /** Where in its term a mark stands. */
    public enum State {
        IN_FORCE,
        RENEWAL_OPEN,
        GRACE,
        LAPSED
    }
}
