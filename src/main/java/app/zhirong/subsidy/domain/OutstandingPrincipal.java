package app.zhirong.subsidy.domain;

import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was outstanding for how long. The day of disbursement counts, the day of a repayment doesn't (算头不算尾).
 */
record OutstandingPrincipal(List<Segment> segments) {

    OutstandingPrincipal {
        segments = List.copyOf(segments);
    }

    /** @param until the first day that doesn't count */
    static OutstandingPrincipal of(LoanFacts loan, LocalDate until) {
        var segments = new ArrayList<Segment>();
        var outstanding = loan.principal();
        var from = loan.disbursedOn();
        for (var repayment : loan.repayments()) {
            if (!repayment.on().isBefore(until)) {
                break;
            }
            if (repayment.on().isAfter(from)) {
                segments.add(new Segment(outstanding, ChronoUnit.DAYS.between(from, repayment.on())));
                from = repayment.on();
            }
            outstanding = outstanding.minus(repayment.principal());
        }
        segments.add(new Segment(outstanding, ChronoUnit.DAYS.between(from, until)));
        return new OutstandingPrincipal(segments.stream()
                .filter(segment -> segment.principal().isPositive())
                .toList());
    }

    long days() {
        return segments.stream().mapToLong(Segment::days).sum();
    }

    /** Yuan times days, exactly. */
    BigDecimal principalDays() {
        return segments.stream()
                .map(segment -> segment.principal().yuan().multiply(BigDecimal.valueOf(segment.days())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isBullet() {
        return segments.size() == 1;
    }

    /** The sum as it is written out: principal × days, joined by plus. */
    String formula() {
        return segments.stream()
                .map(segment -> segment.principal() + " × " + segment.days())
                .collect(Collectors.joining(" + "));
    }

    /** A stretch of days with the same principal. */
    record Segment(Money principal, long days) {}
}
