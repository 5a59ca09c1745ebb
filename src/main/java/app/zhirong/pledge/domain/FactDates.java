package app.zhirong.pledge.domain;

import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Dates that people enter as facts: not in the future, and in order. Tells all that is wrong at once. */
public final class FactDates {

    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    private FactDates(LocalDate today) {
        this.today = today;
    }

    public static FactDates on(LocalDate today) {
        return new FactDates(today);
    }

    /** Happened, and no earlier than what came before it. */
    public FactDates happened(String pointer, LocalDate date, LocalDate notBefore) {
        if (date.isAfter(today)) {
            problems.add(KernelProblem.DATE_IN_FUTURE.field(pointer));
            return this;
        }
        return notBefore(pointer, date, notBefore);
    }

    public FactDates notBefore(String pointer, LocalDate date, LocalDate earliest) {
        if (date.isBefore(earliest)) {
            problems.add(KernelProblem.DATE_ORDER.field(pointer, earliest.toString()));
        }
        return this;
    }

    /** @throws Problem 422 naming every date that is wrong */
    public void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw Problem.of(problems);
        }
    }
}
