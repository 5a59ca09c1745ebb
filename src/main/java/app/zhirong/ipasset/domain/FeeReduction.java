package app.zhirong.ipasset.domain;

import java.math.BigDecimal;

/** The reduction of fees that an applicant has had recorded; the shares are data in the tariff. */
public enum FeeReduction {
    NONE,
    SINGLE_APPLICANT,
    JOINT_APPLICANTS;

    /** The part that is still to be paid, as a fraction. */
    public BigDecimal share() {
        return AnnualFeeTariff.shareToPay(this);
    }
}
