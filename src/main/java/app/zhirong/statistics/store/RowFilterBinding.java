package app.zhirong.statistics.store;

import app.zhirong.platform.database.Bind;
import app.zhirong.statistics.domain.RowFilter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The values of a filter as the statements of this room name them. */
final class RowFilterBinding {

    private RowFilterBinding() {}

    /** @param codes of the chosen district, an int4multirange literal; absent for all */
    static Bind period(RowFilter filter, @Nullable String codes) {
        return Bind.values()
                .with("from", filter.from(), LocalDate.class)
                .with("to", filter.to(), LocalDate.class)
                .with("codes", codes, String.class)
                .with("keyword", text(filter.keyword()), String.class);
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
