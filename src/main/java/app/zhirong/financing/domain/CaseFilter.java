package app.zhirong.financing.domain;

import app.zhirong.financing.FinancingState;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases shows; an absent value filters nothing.
 *
 * @param mineStates the states that wait for the caller; they come first
 * @param onlyMine whether to leave out all others
 * @param dueBefore only what is due before the day
 * @param keyword in case number, enterprise or product
 */
public record CaseFilter(
        Set<FinancingState> mineStates,
        boolean onlyMine,
        @Nullable FinancingState state,
        @Nullable UUID productId,
        @Nullable LocalDate dueBefore,
        @Nullable String keyword) {}
