package app.zhirong.subsidy.web;

import app.zhirong.kernel.Money;
import app.zhirong.subsidy.service.OpenCall;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a bureau enters to open a call. */
record OpenCallRequest(
        @NotNull UUID policyId,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate windowFrom,
        @NotNull LocalDate windowTo,
        @NotNull LocalDate correctionDeadline,
        @Nullable Integer noticeWorkingDays,
        @NotNull Money budget) {

    OpenCall.Command toCommand() {
        return new OpenCall.Command(
                policyId, title, windowFrom, windowTo, correctionDeadline, noticeWorkingDays, budget);
    }
}
