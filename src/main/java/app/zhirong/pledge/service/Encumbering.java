package app.zhirong.pledge.service;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.ipasset.SharePurpose;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.pledge.domain.Deadlines;
import app.zhirong.pledge.domain.PledgeSide;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.store.PledgeStore;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Burdens the rights of a registration, and sets until when it must be filed for that. */
@Component
class Encumbering {

    private final IpAssets assets;
    private final PledgeStore registrations;
    private final WorkingDays calendar;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    Encumbering(
            IpAssets assets,
            PledgeStore registrations,
            WorkingDays calendar,
            Deadlines deadlines,
            BusinessClock clock) {
        this.assets = assets;
        this.registrations = registrations;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Mono<Void> burden(Registration found, List<Asset> rights) {
        var parties = found.parties();
        var fileBy = calendar.plus(clock.today(), deadlines.filing());
        return assets.encumber(rights, found.id(), parties.bankOrg(), parties.bankName(), clock.today())
                .then(registrations.setDeadline(found.id(), fileBy));
    }

    /** With its word the pledgor lets the pledgee see the rights for as long as the pledge lives. */
    Mono<Void> showToBank(Registration found, PledgeSide side, CurrentUser by) {
        return side == PledgeSide.PLEDGOR
                ? assets.showTo(found.assetIds(), found.parties().bankOrg(), SharePurpose.PLEDGE, by)
                : Mono.empty();
    }
}
