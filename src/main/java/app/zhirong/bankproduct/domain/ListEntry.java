package app.zhirong.bankproduct.domain;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of either list as it is stored.
 *
 * @param owner the bank or the bureau
 * @param indicativeLimit only of a whitelist
 * @param registered whether a verified enterprise with the code is on the platform
 */
public record ListEntry(
        UUID id,
        int version,
        UUID listId,
        UUID owner,
        String uscc,
        String name,
        @Nullable Money indicativeLimit,
        LocalDate validFrom,
        LocalDate validTo,
        EntryStanding standing,
        boolean registered) {}
