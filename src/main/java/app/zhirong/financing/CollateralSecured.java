package app.zhirong.financing;

import app.zhirong.kernel.Money;
import app.zhirong.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Rights of a case were registered as pledged. A case is secured when all of its rights are; module pledge's event
 * implements this, its stream is the case.
 */
public interface CollateralSecured extends Event {

    UUID caseId();

    List<UUID> assetIds();

    String registrationNo();

    LocalDate registeredOn();

    /** 登记担保金额 of this registration. */
    Money securedAmount();
}
