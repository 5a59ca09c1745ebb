package app.zhirong.audit;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case.
 *
 * @param stream id of the case
 * @param action the action's name, for example {@code SUBMIT}
 * @param from state before; absent for the first entry
 * @param to state after; absent when the state did not change
 * @param note what a reader should know; never a bank's internal remark if others may read it
 * @param readers organisations that may read the entry
 * @param region region whose bureaus may read it too; absent when none may
 */
public record AuditRecord(
        UUID stream,
        String action,
        @Nullable String from,
        @Nullable String to,
        @Nullable String note,
        Set<UUID> readers,
        @Nullable Integer region) {}
