package app.zhirong.bankproduct;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bank's own note that it wants to lend to an enterprise (授信白名单); binds nobody.
 *
 * @param indicativeLimit 预授信额度; absent if the bank has named none
 * @param validTo last day
 */
public record WhitelistEntry(
        UUID bankId,
        String uscc,
        String name,
        @Nullable Money indicativeLimit,
        LocalDate validFrom,
        LocalDate validTo) {}
