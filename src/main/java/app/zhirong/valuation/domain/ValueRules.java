package app.zhirong.valuation.domain;

import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.ValuationProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold of a value that goes on record, and whether one counts ({@code docs/domain/valuation.md}). */
public final class ValueRules {

    private ValueRules() {}

    /** @throws Problem 422 naming every wrong field */
    public static void check(Money amount, LocalDate valuedOn, LocalDate validUntil, LocalDate today) {
        var wrong = new ArrayList<FieldProblem>();
        if (!amount.isPositive()) {
            wrong.add(KernelProblem.NOT_POSITIVE.field("/amount"));
        }
        if (valuedOn.isAfter(today)) {
            wrong.add(KernelProblem.DATE_IN_FUTURE.field("/valuedOn"));
        }
        if (validUntil.isBefore(valuedOn)) {
            wrong.add(KernelProblem.DATE_ORDER.field("/validUntil"));
        } else if (validUntil.isBefore(today)) {
            wrong.add(ValuationProblem.ALREADY_EXPIRED.field("/validUntil", validUntil.toString()));
        }
        refuse(wrong);
    }

    /** @throws Problem 422 for a kind that only an enterprise declares */
    public static void checkKindOfBank(ValueKind kind) {
        if (!kind.isOfOneBank()) {
            throw ValuationProblem.KIND_OF_BANK.at("/kind");
        }
    }

    /** Why a value doesn't count on the day; empty if it does, at least for its own bank. */
    public static Optional<Silence> silence(AssetValue value, LocalDate today) {
        if (value.validUntil().isBefore(today)) {
            return Optional.of(Silence.EXPIRED);
        }
        return value.kind() == ValueKind.EXTERNAL_APPRAISAL && value.fileId() == null
                ? Optional.of(Silence.NO_REPORT)
                : Optional.empty();
    }

    private static void refuse(List<FieldProblem> wrong) {
        if (!wrong.isEmpty()) {
            throw Problem.of(wrong);
        }
    }

    /** Why a value doesn't count. */
    public enum Silence {
        EXPIRED,
        NO_REPORT
    }
}
