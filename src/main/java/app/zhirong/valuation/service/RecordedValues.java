package app.zhirong.valuation.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.CurrentValues;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.BankValue;
import app.zhirong.valuation.Standing;
import app.zhirong.valuation.Values;
import app.zhirong.valuation.store.ValueStore;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The doors' answers from the register of values; always inside the caller's transaction. */
@Service
class RecordedValues implements Values, CurrentValues {

    private final ValueStore values;
    private final ValueReports reports;
    private final RecordBankValue recordBankValue;
    private final VerifyValue verifyValue;
    private final BusinessClock clock;

    RecordedValues(
            ValueStore values,
            ValueReports reports,
            RecordBankValue recordBankValue,
            VerifyValue verifyValue,
            BusinessClock clock) {
        this.values = values;
        this.reports = reports;
        this.recordBankValue = recordBankValue;
        this.verifyValue = verifyValue;
        this.clock = clock;
    }

    @Override
    public Mono<Map<UUID, AssetValue>> current(
            Collection<UUID> assetIds, Set<ValueKind> acceptedKinds, @Nullable UUID bank) {
        return values.current(assetIds, acceptedKinds, bank, clock.today()).collectMap(AssetValue::assetId);
    }

    @Override
    public Mono<Map<UUID, CurrentValue>> of(Collection<UUID> assetIds) {
        return values.currentSeen(assetIds, clock.today())
                .collectMap(
                        AssetValue::assetId,
                        value -> new CurrentValue(
                                value.kind(),
                                value.amount(),
                                value.validUntil(),
                                value.standing() == Standing.VERIFIED));
    }

    @Override
    public Mono<AssetValue> recordByBank(BankValue value, CurrentUser by) {
        return recordBankValue.record(value, by);
    }

    @Override
    public Mono<AssetValue> verify(UUID valueId, CurrentUser by) {
        return verifyValue.verify(valueId, null, by);
    }

    @Override
    public Mono<Void> showTo(Collection<UUID> assetIds, UUID bank, String purpose, CurrentUser by) {
        return reports.show(assetIds, bank, purpose, by);
    }
}
