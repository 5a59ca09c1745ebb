package app.zhirong.financing.domain;

import app.zhirong.financing.FinancingState;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case that all its readers share.
 *
 * @param round which submission of the enterprise counts, from 1
 * @param stateSince the business date on which the state began
 * @param dueOn until when the next one has to act; absent when nobody has to
 * @param submittedOn of the first submission; absent for a draft
 */
public record CaseFile(
        UUID id,
        int version,
        String caseNo,
        Party enterprise,
        Party bank,
        int region,
        UUID productId,
        int productVersion,
        String productName,
        ProductTerms terms,
        FinancingState state,
        int round,
        LocalDate stateSince,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate submittedOn,
        Amounts amounts,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate disbursedOn,
        @Nullable LocalDate settledOn) {

    /** Who reads what is no secret between the two. */
    public Set<UUID> parties() {
        return Set.of(enterprise.id(), bank.id());
    }
}
