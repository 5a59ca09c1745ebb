package app.zhirong.pledge.domain;

import java.time.LocalDate;

/** How the registration was handed in at the office. */
public record PledgeFiling(FilingChannel channel, LocalDate filedOn, PledgeSide filedBy) {

    /** The three ways to the office. */
    public enum FilingChannel {
        /** 网上. */
        ONLINE,
        /** 窗口. */
        WINDOW,
        /** 邮寄. */
        MAIL
    }
}
