package app.zhirong.valuation.web;

import app.zhirong.kernel.Money;
import app.zhirong.valuation.domain.Appraisal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an enterprise enters of an appraisal report. */
record DeclareValueRequest(
        @NotNull Money amount,
        @NotNull LocalDate valuedOn,
        @NotNull LocalDate validUntil,
        @NotBlank @Size(max = 120) String valuer,
        @Nullable UUID fileId) {

    Appraisal toAppraisal(UUID assetId) {
        return new Appraisal(assetId, amount, valuedOn, validUntil, valuer, fileId);
    }
}
