package app.zhirong.enterprise.domain;

import app.zhirong.identity.NewPerson;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Region;
import app.zhirong.kernel.Uscc;
import java.util.ArrayList;
import java.util.List;

/**
 * What a visitor enters to register an enterprise; nothing of it is checked yet.
 *
 * @param acceptUsccWarning whether a credit code whose check fails was confirmed
 */
public record RegistrationEntry(
        String name, String uscc, boolean acceptUsccWarning, String regionCode, NewPerson person) {

    private static final int NAME_AT_LEAST = 2;
    private static final int NAME_AT_MOST = 120;

    /** What is wrong with the name; the rest is for those who know codes and accounts. */
    public List<FieldProblem> nameProblems() {
        var problems = new ArrayList<FieldProblem>();
        int length = name.strip().length();
        if (length < NAME_AT_LEAST) {
            problems.add(KernelProblem.REQUIRED.field("/name"));
        } else if (length > NAME_AT_MOST) {
            problems.add(KernelProblem.TOO_LONG.field("/name"));
        }
        return problems;
    }

    /** @throws IllegalStateException if it was not checked */
    public String canonicalUscc() {
        return switch (Uscc.verdict(uscc)) {
            case Uscc.Valid valid -> valid.uscc().value();
            case Uscc.CheckFailed doubtful -> doubtful.uscc().value();
            case Uscc.Malformed malformed -> throw new IllegalStateException("not checked: " + malformed);
        };
    }

    public boolean isUsccDoubtful() {
        return Uscc.verdict(uscc) instanceof Uscc.CheckFailed;
    }

    /** GB/T 2260; to be asked after the check. */
    public int region() {
        return Region.parse(regionCode).orElseThrow().code();
    }
}
