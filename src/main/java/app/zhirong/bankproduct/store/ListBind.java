package app.zhirong.bankproduct.store;

import app.zhirong.bankproduct.domain.EntryFilter;
import app.zhirong.platform.database.Bind;
import java.time.LocalDate;
import java.util.UUID;

/** The filter of lines as both kinds of list bind it. */
final class ListBind {

    private ListBind() {}

    static Bind of(EntryFilter filter, LocalDate today) {
        var keyword = filter.keyword();
        return Bind.values()
                .with("list", filter.listId(), UUID.class)
                .with("standing", filter.standing(), String.class)
                .with("today", today)
                .with("keyword", keyword == null || keyword.isBlank() ? null : keyword.strip(), String.class);
    }
}
