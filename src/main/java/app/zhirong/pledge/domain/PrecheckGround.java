package app.zhirong.pledge.domain;

import app.zhirong.pledge.RightType;
import java.util.Arrays;
import java.util.List;

/**
 * The grounds on which the office refuses a registration. Patents: 《专利权质押登记办法》 art. 11, its twelve grounds as
 * listed by the Wuxi window (WX). Trademarks: 《注册商标专用权质押登记程序规定》 art. 9, from general knowledge, not verified
 * against the text; pages say so.
 */
public enum PrecheckGround {
    /** The pledgor is not the patentee in the register. */
    P01_NOT_THE_PATENTEE(RightType.PATENT, 1, false),
    /** Terminated or declared invalid. */
    P02_TERMINATED(RightType.PATENT, 2, false),
    /** Not granted yet. */
    P03_NOT_GRANTED(RightType.PATENT, 3, false),
    /** An annual fee is not paid as required. */
    P04_FEE_UNPAID(RightType.PATENT, 4, false),
    /** Ownership dispute with suspension, or court preservation. */
    P05_DISPUTE_OR_PRESERVATION(RightType.PATENT, 5, false),
    /** The debt runs longer than the patent. */
    P06_DEBT_BEYOND_TERM(RightType.PATENT, 6, false),
    /** The contract lacks what art. 8 asks for. */
    P07_CONTRACT_INCOMPLETE(RightType.PATENT, 7, false),
    /** Co-owned without the consent of the others. */
    P08_NO_CONSENT_OF_CO_OWNERS(RightType.PATENT, 8, false),
    /** Filed for pledge or pledged already. */
    P09_ALREADY_PLEDGED(RightType.PATENT, 9, false),
    /** A utility model with an invention application of the same day. */
    P10_SAME_DAY_APPLICATION(RightType.PATENT, 10, true),
    /** An invalidation procedure has started. */
    P11_INVALIDATION_STARTED(RightType.PATENT, 11, true),
    /** Anything else that stands against it. */
    P12_OTHER(RightType.PATENT, 12, false),
    /** The pledgor's name differs from the office's file, without proof of ownership. */
    T01_NAME_DIFFERS(RightType.TRADEMARK, 1, false),
    /** The contract breaks mandatory law. */
    T02_CONTRACT_UNLAWFUL(RightType.TRADEMARK, 2, false),
    /** Revoked, cancelled, or expired without renewal. */
    T03_EXPIRED(RightType.TRADEMARK, 3, false),
    /** Sealed or frozen by a court. */
    T04_PRESERVED(RightType.TRADEMARK, 4, false),
    /** Anything else, among it a pledge that stands already. */
    T05_OTHER(RightType.TRADEMARK, 5, false);

    private final RightType rightType;
    private final int number;
    private final boolean waivable;

    PrecheckGround(RightType rightType, int number, boolean waivable) {
        this.rightType = rightType;
        this.number = number;
        this.waivable = waivable;
    }

    public static List<PrecheckGround> of(RightType rightType) {
        return Arrays.stream(values())
                .filter(ground -> ground.rightType == rightType)
                .toList();
    }

    public RightType rightType() {
        return rightType;
    }

    /** The number in the article. */
    public int number() {
        return number;
    }

    /** Whether the parties may go on by declaring that they know of it (知情声明); all others block. */
    public boolean isWaivable() {
        return waivable;
    }

    /** Whether the ground was found in a source; the trademark ones are general knowledge. */
    public boolean isSourced() {
        return rightType == RightType.PATENT;
    }
}
