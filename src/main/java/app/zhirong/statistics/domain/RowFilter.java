package app.zhirong.statistics.domain;

import app.zhirong.pledge.RightType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows stand behind a figure; an absent value filters nothing.
 *
 * @param from first day of registration or payment
 * @param to last day, included
 * @param district one of the bureau's districts
 * @param inclusive secured amount up to 10 million yuan
 * @param keyword part of a name, a number or a code
 */
public record RowFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer district,
        @Nullable RightType rightType,
        @Nullable Boolean imported,
        @Nullable Boolean inclusive,
        @Nullable Boolean firstTime,
        @Nullable String pledgee,
        @Nullable String keyword) {}
