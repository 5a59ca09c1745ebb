package app.zhirong.pledge.domain;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.AssetOwner;
import app.zhirong.ipasset.FactSource;
import app.zhirong.ipasset.LegalStatus;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.PledgeState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A right that has nothing against it, until said otherwise. */
final class Right {

    private AssetKind kind = AssetKind.INVENTION;
    private List<AssetOwner> owners = List.of(new AssetOwner("甲", null, null));
    private @Nullable LocalDate grant = LocalDate.of(2023, 5, 9);
    private LocalDate expiry = LocalDate.of(2041, 3, 1);
    private @Nullable LocalDate fee = PrecheckTests.TODAY.plusMonths(3);
    private LegalStatus status = LegalStatus.VALID;
    private FactSource source = FactSource.DECLARED;
    private Ownership ownership = Ownership.VERIFIED;
    private boolean sameDay;
    private PledgeState pledge = PledgeState.FREE;

    Right kind(AssetKind value) {
        kind = value;
        return this;
    }

    Right owners(String... names) {
        owners = Arrays.stream(names)
                .map(name -> new AssetOwner(name, null, null))
                .toList();
        return this;
    }

    Right grant(@Nullable LocalDate value) {
        grant = value;
        return this;
    }

    Right expiry(LocalDate value) {
        expiry = value;
        return this;
    }

    Right fee(@Nullable LocalDate value) {
        fee = value;
        return this;
    }

    Right status(LegalStatus value) {
        status = value;
        return this;
    }

    Right source(FactSource value) {
        source = value;
        return this;
    }

    Right ownership(Ownership value) {
        ownership = value;
        return this;
    }

    Right sameDay() {
        sameDay = true;
        return this;
    }

    Right pledge(PledgeState value) {
        pledge = value;
        return this;
    }

    Asset build() {
        boolean mark = kind == AssetKind.TRADEMARK;
        return new Asset(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                130903,
                kind,
                "演示",
                "202110123456.7",
                mark ? 7 : null,
                owners,
                mark ? null : LocalDate.of(2021, 3, 1),
                mark ? null : grant,
                mark ? LocalDate.of(2022, 8, 21) : null,
                expiry,
                fee,
                status,
                source,
                PrecheckTests.TODAY.minusDays(1),
                ownership,
                ownership == Ownership.VERIFIED ? PrecheckTests.TODAY.minusDays(2) : null,
                sameDay,
                pledge);
    }
}
