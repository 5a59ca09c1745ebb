package app.zhirong.subsidy;

import app.zhirong.kernel.Money;
import app.zhirong.outbox.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A proposed list is on public notice. */
public record NoticePublished(
        UUID batchId,
        String batchNo,
        UUID callId,
        int region,
        int lines,
        Money total,
        LocalDate noticeFrom,
        LocalDate noticeTo,
        Instant at)
        implements Event {

    @Override
    public UUID stream() {
        return batchId;
    }
}
