package app.zhirong.statistics.web;

import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import app.zhirong.statistics.domain.Target;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What a region is to reach in a year; what is left out has no target. */
record TargetRequest(
        @NotNull Integer year,
        @NotNull Integer region,
        @Nullable Money amount,
        @Nullable @Positive @Max(1_000_000) Long registrations,
        @Nullable @Positive @Max(1_000_000) Long enterprises,
        @Nullable @Positive @Max(1_000_000) Long firstTimeBorrowers,
        @Nullable Money subsidyPaid) {

    /** @throws Problem 422 naming every amount that is not positive */
    Target toTarget() {
        var wrong = new ArrayList<FieldProblem>();
        if (amount != null && !amount.isPositive()) {
            wrong.add(KernelProblem.NOT_POSITIVE.field("/amount"));
        }
        if (subsidyPaid != null && !subsidyPaid.isPositive()) {
            wrong.add(KernelProblem.NOT_POSITIVE.field("/subsidyPaid"));
        }
        if (!wrong.isEmpty()) {
            throw Problem.of(wrong);
        }
        return new Target(region, year, 0, amount, registrations, enterprises, firstTimeBorrowers, subsidyPaid);
    }
}
