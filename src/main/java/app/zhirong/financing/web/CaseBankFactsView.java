package app.zhirong.financing.web;

import app.zhirong.enterprise.EnterpriseProfile;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.EnterpriseTag;
import app.zhirong.enterprise.TagCode;
import app.zhirong.financing.domain.BankFacts;
import app.zhirong.financing.domain.Checklist.CheckAnswer;
import app.zhirong.financing.domain.Checklist.Line;
import app.zhirong.financing.domain.ReviewCheck;
import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bank sees beside the application; for the bank alone.
 *
 * @param whitelistedUntil last day on the bank's own whitelist; absent if it is not on it
 * @param recommended whether a bureau's list pushed to the bank names the enterprise
 * @param size absent while not known
 */
record CaseBankFactsView(
        @Nullable EnterpriseSize size,
        @Nullable String industryCode,
        @Nullable LocalDate foundedOn,
        List<TagCode> tags,
        @Nullable LocalDate whitelistedUntil,
        @Nullable Money indicativeLimit,
        boolean recommended,
        List<CaseCheckView> checklist) {

    static @Nullable CaseBankFactsView of(@Nullable BankFacts facts) {
        return facts == null ? null : told(facts, facts.profile());
    }

    private static CaseBankFactsView told(BankFacts facts, @Nullable EnterpriseProfile profile) {
        var listed = facts.whitelisted();
        return new CaseBankFactsView(
                profile == null ? null : profile.size(),
                profile == null ? null : profile.industryCode(),
                profile == null ? null : profile.foundedOn(),
                profile == null
                        ? List.of()
                        : profile.tags().stream().map(EnterpriseTag::code).toList(),
                listed == null ? null : listed.validTo(),
                listed == null ? null : listed.indicativeLimit(),
                facts.recommended(),
                facts.checklist().stream().map(CaseCheckView::of).toList());
    }

    /**
     * One check of the list.
     *
     * @param evidenceOn the day of what the answer rests on; absent when there is none
     */
    record CaseCheckView(
            ReviewCheck check,
            CheckAnswer systemAnswer,
            @Nullable LocalDate evidenceOn,
            boolean ticked) {

        static CaseCheckView of(Line line) {
            return new CaseCheckView(line.check(), line.systemAnswer(), line.evidenceOn(), line.ticked());
        }
    }
}
