package app.zhirong.pledge.domain;

import app.zhirong.pledge.RightType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the list of imported registrations shows; an absent value filters nothing.
 *
 * @param region of the pledgor, GB/T 2260
 * @param keyword part of a party's name, or a whole number
 */
public record ImportFilter(
        @Nullable RightType rightType,
        @Nullable Integer region,
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate registeredTo,
        @Nullable String keyword) {}
