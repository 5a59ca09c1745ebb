package app.zhirong.financing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case with everything that its reader may see, and what he can do now.
 *
 * @param bankFacts for the bank alone
 * @param actions in the order of the table
 * @param holders who has to act; empty when it is over
 * @param mine whether the reader has to
 * @param workingDaysLeft until the case is due, negative when overdue; absent without a limit
 */
public record CaseDossier(
        CaseFile file,
        CaseRecords records,
        List<CollateralLine> collateral,
        @Nullable BankFacts bankFacts,
        List<CaseAction> actions,
        Set<CaseActor> holders,
        boolean mine,
        @Nullable Integer workingDaysLeft,
        LocalDate today) {}
