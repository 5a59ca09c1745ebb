package app.zhirong.pledge.web;

import app.zhirong.kernel.Money;
import app.zhirong.pledge.RightType;
import app.zhirong.pledge.domain.Opening;
import app.zhirong.pledge.domain.PledgedRight;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What of a case can be registered.
 *
 * @param amountLeft what the contract secures and no registration has yet
 */
record PledgeOpeningView(
        UUID caseId, String caseNo, String pledgor, String pledgee, Money amountLeft, List<PledgeChoiceView> choices) {

    static PledgeOpeningView of(Opening opening) {
        var found = opening.found();
        return new PledgeOpeningView(
                found.id(),
                found.caseNo(),
                found.enterpriseName(),
                found.bankName(),
                opening.left(),
                Arrays.stream(RightType.values())
                        .map(type -> PledgeChoiceView.of(opening, type))
                        .filter(choice -> !choice.assets().isEmpty())
                        .toList());
    }

    /** One right type; {@code open} when it has a registration that has not ended. */
    record PledgeChoiceView(RightType rightType, boolean open, List<PledgedRight> assets) {

        static PledgeChoiceView of(Opening opening, RightType type) {
            var rights = opening.rightsOf(type).stream().map(PledgedRight::of).toList();
            return new PledgeChoiceView(type, opening.isOpen(type), rights);
        }
    }
}
