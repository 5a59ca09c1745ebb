package app.zhirong.bankproduct.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of lists are shown; an absent value filters nothing.
 *
 * @param listId of one import or list
 */
public record EntryFilter(
        @Nullable UUID listId,
        @Nullable EntryStanding standing,
        @Nullable String keyword) {}
