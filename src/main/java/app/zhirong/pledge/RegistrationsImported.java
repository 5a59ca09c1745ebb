package app.zhirong.pledge;

import app.zhirong.kernel.Money;
import app.zhirong.outbox.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A bureau imported registrations that were made outside the platform.
 *
 * @param importId of this import
 * @param region of the bureau
 * @param pledgorUsccs whose registrations came, each once
 * @param rows how many registrations
 * @param securedAmount 登记担保金额 of them together
 */
public record RegistrationsImported(
        UUID importId, UUID bureauId, int region, List<String> pledgorUsccs, int rows, Money securedAmount, Instant at)
        implements Event {

    public RegistrationsImported {
        pledgorUsccs = List.copyOf(pledgorUsccs);
    }

    @Override
    public UUID stream() {
        return importId;
    }
}
