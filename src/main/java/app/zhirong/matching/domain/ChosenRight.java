package app.zhirong.matching.domain;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.LegalStatus;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.matching.domain.OfferedRight.Worth;
import org.jspecify.annotations.Nullable;

/** Reads a right of the register as one that is offered. */
public final class ChosenRight {

    private ChosenRight() {}

    public static OfferedRight of(Asset asset, @Nullable Worth value) {
        return new OfferedRight(
                asset.id(),
                asset.kind(),
                asset.expiryDate(),
                asset.legalStatus() == LegalStatus.VALID
                        && asset.pledgeState() == PledgeState.FREE
                        && asset.ownership() != Ownership.DISPUTED,
                asset.ownership() == Ownership.VERIFIED,
                value);
    }
}
