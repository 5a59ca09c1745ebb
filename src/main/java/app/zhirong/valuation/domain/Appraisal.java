package app.zhirong.valuation.domain;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An external appraisal as an enterprise declares it. */
public record Appraisal(
        UUID assetId,
        Money amount,
        LocalDate valuedOn,
        LocalDate validUntil,
        String valuer,
        @Nullable UUID fileId) {}
