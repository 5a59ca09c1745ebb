package app.zhirong.enterprise.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The papers by which an enterprise is verified, and what came of it.
 *
 * @param id of the enterprise
 * @param usccDoubtful whether the check of the credit code fails, which the applicant has confirmed
 * @param reason why the papers were returned
 */
public record Registration(
        UUID id,
        int version,
        int region,
        RegistrationState state,
        String name,
        @Nullable String uscc,
        boolean usccDoubtful,
        String applicantName,
        UUID licenceFile,
        UUID letterFile,
        Instant submittedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String reason) {}
