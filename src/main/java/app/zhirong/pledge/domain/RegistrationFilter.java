package app.zhirong.pledge.domain;

import app.zhirong.pledge.PledgeRegistrationState;
import app.zhirong.pledge.RightType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the tracker shows; an absent value filters nothing.
 *
 * @param registeredFrom first day of registration
 * @param registeredTo last day of registration
 * @param keyword part of a party's name or a right's title, or a whole number
 */
public record RegistrationFilter(
        @Nullable PledgeRegistrationState state,
        @Nullable RightType rightType,
        @Nullable UUID caseId,
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate registeredTo,
        @Nullable String keyword) {}
