package app.zhirong.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's timeline.
 *
 * @param seq position in the case, from 1
 * @param at real time of the entry
 * @param businessDate the business date then; differs from {@code at} only in a demonstration
 */
public record AuditEntry(
        int seq,
        Instant at,
        LocalDate businessDate,
        String actorName,
        String organisationName,
        String action,
        @Nullable String fromState,
        @Nullable String toState,
        @Nullable String note) {}
