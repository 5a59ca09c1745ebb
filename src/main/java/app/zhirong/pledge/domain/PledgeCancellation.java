package app.zhirong.pledge.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way out of a pledge: the bank's settlement proof, then the office's notice.
 *
 * @param proofFile 结清证明
 * @param cancelledOn the day of the notice; absent before it is recorded
 * @param noticeFile 注销通知书; absent before it is recorded
 */
public record PledgeCancellation(
        LocalDate proofOn,
        UUID proofFile,
        @Nullable LocalDate cancelledOn,
        @Nullable UUID noticeFile) {}
