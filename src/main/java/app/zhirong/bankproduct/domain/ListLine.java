package app.zhirong.bankproduct.domain;

import app.zhirong.kernel.Money;
import app.zhirong.kernel.Uscc;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of an imported list.
 *
 * @param indicativeLimit only of a whitelist, and there not always
 */
public record ListLine(
        Uscc uscc, String name, @Nullable Money indicativeLimit, LocalDate validFrom, LocalDate validTo) {}
