package app.zhirong.valuation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.Standing;
import app.zhirong.valuation.domain.ValueRules.Silence;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void anAppraisalWithItsReportCountsUpToItsLastDay() {
        assertThat(ValueRules.silence(appraisal(TODAY, UUID.randomUUID()), TODAY))
                .isEmpty();
        assertThat(ValueRules.silence(appraisal(TODAY.minusDays(1), UUID.randomUUID()), TODAY))
                .contains(Silence.EXPIRED);
    }

    @Test
    void anAppraisalWithoutItsReportDoesNotCount_aBanksOwnValueNeedsNone() {
        assertThat(ValueRules.silence(appraisal(TODAY, null), TODAY)).contains(Silence.NO_REPORT);
        assertThat(ValueRules.silence(value(ValueKind.NEGOTIATED, TODAY, null), TODAY))
                .isEmpty();
    }

    @Test
    void aValueOfTodayThatIsValidForTodayGoesOnRecord() {
        assertThatCode(() -> ValueRules.check(Money.of("0.01"), TODAY, TODAY, TODAY))
                .doesNotThrowAnyException();
    }

    private static AssetValue appraisal(LocalDate validUntil, @Nullable UUID file) {
        return value(ValueKind.EXTERNAL_APPRAISAL, validUntil, file);
    }

    private static AssetValue value(ValueKind kind, LocalDate validUntil, @Nullable UUID file) {
        return new AssetValue(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind.isOfOneBank() ? UUID.randomUUID() : null,
                kind,
                Money.ofWan(800),
                LocalDate.of(2026, 1, 5),
                validUntil,
                "演示资产评估公司",
                file,
                Standing.DECLARED);
    }
}
