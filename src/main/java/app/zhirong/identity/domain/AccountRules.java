package app.zhirong.identity.domain;

import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.NewPerson;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a user name and a password have to look like. */
public final class AccountRules {

    public static final int PASSWORD_AT_LEAST = 10;
    private static final int PASSWORD_AT_MOST = 200;
    private static final int NAME_AT_MOST = 60;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

    private AccountRules() {}

    /** User names are compared in lower case. */
    public static String username(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public static List<FieldProblem> problems(NewPerson person) {
        var problems = new ArrayList<FieldProblem>();
        if (!USERNAME.matcher(username(person.username())).matches()) {
            problems.add(IdentityProblem.USERNAME_MALFORMED.field("/username"));
        }
        if (person.displayName().isBlank()) {
            problems.add(KernelProblem.REQUIRED.field("/displayName"));
        } else if (person.displayName().strip().length() > NAME_AT_MOST) {
            problems.add(KernelProblem.TOO_LONG.field("/displayName"));
        }
        problems.addAll(passwordProblems("/password", person.password()));
        return problems;
    }

    public static List<FieldProblem> passwordProblems(String pointer, String password) {
        if (password.length() < PASSWORD_AT_LEAST) {
            return List.of(IdentityProblem.PASSWORD_SHORT.field(pointer, PASSWORD_AT_LEAST));
        }
        return password.length() > PASSWORD_AT_MOST ? List.of(KernelProblem.TOO_LONG.field(pointer)) : List.of();
    }
}
