package app.zhirong.pledge.web;

import app.zhirong.kernel.Money;
import app.zhirong.pledge.PledgeRegistrationState;
import app.zhirong.pledge.RightType;
import app.zhirong.pledge.domain.FilingDefect;
import app.zhirong.pledge.domain.PledgeFiling;
import app.zhirong.pledge.domain.PledgedRight;
import app.zhirong.pledge.domain.RegistrationResult;
import app.zhirong.pledge.service.ListPledges.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the tracker.
 *
 * @param registrationNo absent before the office's answer was confirmed by two people
 * @param cureBy only while a defect is open
 */
record PledgeLineView(
        UUID id,
        int version,
        String registrationCaseNo,
        UUID caseId,
        String caseNo,
        RightType rightType,
        String pledgor,
        String pledgee,
        String debtor,
        int region,
        List<PledgedRight> assets,
        int assetCount,
        Money registeredSecuredAmount,
        LocalDate debtFrom,
        LocalDate debtTo,
        PledgeRegistrationState state,
        @Nullable LocalDate filedOn,
        @Nullable String registrationNo,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate cureBy,
        PledgeDutyView nextDuty) {

    static PledgeLineView of(Line line) {
        var registration = line.registration();
        var parties = registration.parties();
        var registered = registration.registered();
        return new PledgeLineView(
                registration.id(),
                registration.version(),
                registration.registrationCaseNo(),
                registration.caseId(),
                registration.caseNo(),
                registration.rightType(),
                parties.pledgorName(),
                parties.bankName(),
                parties.pledgorName(),
                registration.region(),
                registration.rights(),
                registration.rights().size(),
                registration.securedAmount(),
                registration.terms().debtFrom(),
                registration.terms().debtTo(),
                registration.state(),
                Optional.ofNullable(registration.filing())
                        .map(PledgeFiling::filedOn)
                        .orElse(null),
                registered.map(RegistrationResult::registrationNo).orElse(null),
                registered.map(RegistrationResult::decidedOn).orElse(null),
                registration.openDefect().map(FilingDefect::cureBy).orElse(null),
                PledgeDutyView.of(line.duty(), line.workingDaysLeft()));
    }
}
