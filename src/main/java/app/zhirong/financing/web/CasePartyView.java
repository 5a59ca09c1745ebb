package app.zhirong.financing.web;

import app.zhirong.financing.domain.Party;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party of a case. */
record CasePartyView(UUID id, String name, @Nullable String uscc, String phone) {

    static CasePartyView of(Party party) {
        return new CasePartyView(party.id(), party.name(), party.uscc(), party.phone());
    }
}
