package app.zhirong.financing.domain;

import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bank's own work on a case, as far as it is done; for the bank alone.
 *
 * @param ticks checks that the officer has made
 * @param checkedFiles papers that the officer has compared
 * @param valueBasis why the values were adopted (认定依据)
 * @param proposal absent until the officer has proposed something
 * @param sentBackNote why the approver gave it back; empty if not
 */
public record Review(
        UUID officerId,
        String officerName,
        LocalDate takenUpOn,
        Opinion opinion,
        @Nullable CreditProposal proposal,
        @Nullable RejectionReason reasonCode,
        String reasonText,
        String sentBackNote) {

    /**
     * What the officer has found and would lend; kept while he works on it.
     *
     * @param annualRate as a fraction
     */
    public record Opinion(
            Set<ReviewCheck> ticks,
            Set<UUID> checkedFiles,
            @Nullable ValueKind valueKind,
            @Nullable LocalDate valuedOn,
            String valueBasis,
            String memo,
            @Nullable Money amount,
            @Nullable BigDecimal annualRate,
            @Nullable Integer termMonths,
            String conditions,
            List<AdoptedValue> adoptedValues) {

        public static final Opinion EMPTY =
                new Opinion(Set.of(), Set.of(), null, null, "", "", null, null, null, "", List.of());

        /** Σ adopted value × pledge rate, each rounded down to the fen. */
        public Money loanable() {
            return Money.sum(adoptedValues.stream().map(AdoptedValue::loanable).toList());
        }
    }

    /** What the officer proposes; the approver decides. */
    public enum CreditProposal {
        OFFER,
        REJECTION
    }
}
