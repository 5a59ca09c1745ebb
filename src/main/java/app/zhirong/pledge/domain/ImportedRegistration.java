package app.zhirong.pledge.domain;

import app.zhirong.kernel.Money;
import app.zhirong.pledge.RightType;
import java.time.LocalDate;
import java.util.List;

/**
 * A registration made outside the platform, as a bureau's list tells it.
 *
 * @param region of the pledgor, GB/T 2260
 * @param firstTime whether the pledgor pledged for the first time (首次质押)
 */
public record ImportedRegistration(
        int region,
        String pledgorName,
        String pledgorUscc,
        String pledgeeName,
        RightType rightType,
        List<String> assetNos,
        String registrationNo,
        LocalDate registeredOn,
        Money securedAmount,
        LocalDate debtFrom,
        LocalDate debtTo,
        boolean firstTime) {}
