package app.zhirong.pledge.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice of the office that something must be cured (补正).
 *
 * @param cureBy the last day
 * @param fileId the notice; absent when not attached
 * @param curedOn absent while open
 */
public record FilingDefect(
        UUID id,
        LocalDate noticedOn,
        LocalDate cureBy,
        String remarks,
        @Nullable UUID fileId,
        @Nullable LocalDate curedOn) {}
