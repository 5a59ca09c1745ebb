package app.zhirong.bankproduct.web;

import app.zhirong.bankproduct.domain.EntryStanding;
import app.zhirong.bankproduct.domain.ListEntry;
import app.zhirong.bankproduct.domain.ListKind;
import app.zhirong.bankproduct.service.ShowLists;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list as pages show it.
 *
 * @param indicativeLimit only of a whitelist; binds nobody
 * @param registered whether a verified enterprise with the code is on the platform
 */
record EntryView(
        UUID id,
        int version,
        UUID listId,
        String uscc,
        String name,
        @Nullable Money indicativeLimit,
        LocalDate validFrom,
        LocalDate validTo,
        EntryStanding standing,
        boolean registered,
        List<EntryAction> actions) {

    /** What can be done about a line. */
    enum EntryAction {
        REMOVE
    }

    static EntryView of(ListEntry entry, ListKind kind, CurrentUser user) {
        boolean live = entry.standing() != EntryStanding.REMOVED && entry.standing() != EntryStanding.REPLACED;
        boolean removable = live && ShowLists.mayRemove(kind, entry.owner(), user);
        return new EntryView(
                entry.id(),
                entry.version(),
                entry.listId(),
                entry.uscc(),
                entry.name(),
                entry.indicativeLimit(),
                entry.validFrom(),
                entry.validTo(),
                entry.standing(),
                entry.registered(),
                removable ? List.of(EntryAction.REMOVE) : List.of());
    }
}
