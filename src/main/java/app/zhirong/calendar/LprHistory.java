package app.zhirong.calendar;

import app.zhirong.calendar.LprPublication.LprStanding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The publications of the loan prime rate, at most one a month, oldest first. The rate is published on the 20th or the
 * next working day and holds until the next publication.
 */
public record LprHistory(List<LprPublication> publications) {

    /** Before this day of a month its publication can't have come out yet. */
    private static final int EARLIEST_PUBLICATION_DAY = 20;

    /** @throws IllegalArgumentException if a month is there twice */
    public LprHistory {
        publications = publications.stream()
                .sorted(Comparator.comparing(LprPublication::publishedOn))
                .toList();
        var months = new HashSet<YearMonth>();
        if (!publications.stream().map(LprPublication::month).allMatch(months::add)) {
            throw new IllegalArgumentException("a month is published twice");
        }
    }

    /** With further publications; of two for the same month the one with the better standing stays, else the newer. */
    public LprHistory with(Collection<LprPublication> more) {
        var byMonth = new TreeMap<YearMonth, LprPublication>();
        publications.forEach(publication -> byMonth.put(publication.month(), publication));
        for (var publication : more) {
            byMonth.merge(publication.month(), publication, (old, update) -> betterOf(old, update));
        }
        return new LprHistory(List.copyOf(byMonth.values()));
    }

    /** The rate published in that month. */
    public LprQuote ofMonth(YearMonth month, LprTenor tenor) {
        return publicationOf(month)
                .<LprQuote>map(publication -> new LprQuote.Published(publication, tenor))
                .orElseGet(() -> new LprQuote.NotMaintained(month));
    }

    /** The rate in force on that day. */
    public LprQuote at(LocalDate day, LprTenor tenor) {
        var month = YearMonth.from(day);
        boolean publishedByThen = publicationOf(month)
                .map(publication -> !day.isBefore(publication.publishedOn()))
                .orElse(day.getDayOfMonth() >= EARLIEST_PUBLICATION_DAY);
        return ofMonth(publishedByThen ? month : month.minusMonths(1), tenor);
    }

    /** The last rate published before that day. */
    public LprQuote latestBefore(LocalDate day, LprTenor tenor) {
        return at(day.minusDays(1), tenor);
    }

    /**
     * The newest publication that is known on that day, however old; for estimates only, which must name its date. Empty
     * before the first one.
     */
    public Optional<LprPublication> newestKnown(LocalDate day) {
        return publications.stream()
                .filter(publication -> !publication.publishedOn().isAfter(day))
                .reduce((older, newer) -> newer);
    }

    public Optional<LprPublication> publicationOf(YearMonth month) {
        return publications.stream()
                .filter(publication -> publication.month().equals(month))
                .findFirst();
    }

    private static LprPublication betterOf(LprPublication old, LprPublication update) {
        Comparator<LprStanding> order = Comparator.naturalOrder();
        return order.compare(update.standing(), old.standing()) <= 0 ? update : old;
    }
}
