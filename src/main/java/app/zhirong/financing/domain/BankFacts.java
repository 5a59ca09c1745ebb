package app.zhirong.financing.domain;

import app.zhirong.bankproduct.WhitelistEntry;
import app.zhirong.enterprise.EnterpriseProfile;
import app.zhirong.financing.domain.Checklist.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bank sees beside the application.
 *
 * @param profile absent if the enterprise never filled one in
 * @param whitelisted the bank's own entry; absent if there is none
 * @param recommended whether a bureau's list pushed to the bank names the enterprise
 * @param checklist what the system says to each check; empty before the case is taken up
 */
public record BankFacts(
        @Nullable EnterpriseProfile profile,
        @Nullable WhitelistEntry whitelisted,
        boolean recommended,
        List<Line> checklist) {}
