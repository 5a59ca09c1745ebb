package app.zhirong.financing.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One submission of a request; later ones show what changed against it (第 n 次填报).
 *
 * @param submittedAt absent while it is being filled in
 */
public record RequestRound(
        int round,
        Request request,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy) {}
