package app.zhirong.financing;

import app.zhirong.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The pledge of rights of a case was cancelled at the authority. A settled case closes when all are; module pledge's
 * event implements this, its stream is the case.
 */
public interface CollateralReleased extends Event {

    UUID caseId();

    List<UUID> assetIds();

    LocalDate cancelledOn();
}
