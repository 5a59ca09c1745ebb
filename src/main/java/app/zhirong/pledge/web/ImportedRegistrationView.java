package app.zhirong.pledge.web;

import app.zhirong.kernel.Money;
import app.zhirong.pledge.RightType;
import app.zhirong.pledge.domain.ImportedRegistration;
import app.zhirong.pledge.domain.StoredImport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A registration made outside the platform, as the bureau's list shows it. */
record ImportedRegistrationView(
        UUID id,
        int region,
        String pledgor,
        String pledgorUscc,
        String pledgee,
        RightType rightType,
        List<String> assetNos,
        String registrationNo,
        LocalDate registeredOn,
        Money registeredSecuredAmount,
        LocalDate debtFrom,
        LocalDate debtTo,
        boolean firstTime,
        Instant importedAt) {

    static ImportedRegistrationView of(StoredImport stored) {
        return of(stored.id(), stored.registration(), stored.importedAt());
    }

    private static ImportedRegistrationView of(UUID id, ImportedRegistration row, Instant importedAt) {
        return new ImportedRegistrationView(
                id,
                row.region(),
                row.pledgorName(),
                row.pledgorUscc(),
                row.pledgeeName(),
                row.rightType(),
                row.assetNos(),
                row.registrationNo(),
                row.registeredOn(),
                row.securedAmount(),
                row.debtFrom(),
                row.debtTo(),
                row.firstTime(),
                importedAt);
    }
}
