package app.zhirong.identity;

import app.zhirong.kernel.FieldProblem;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** How enterprises get onto the platform: they register themselves, and a bureau or the platform verifies them. */
public interface EnterpriseAccounts {

    /** What is wrong with a user name, display name or password, at the top of the request; empty if nothing is. */
    List<FieldProblem> problems(NewPerson person);

    /**
     * Asked before the papers of a registration are taken in.
     *
     * @throws app.zhirong.kernel.Problem 422 naming the field if the enterprise has users or the user name is taken
     */
    Mono<Void> requireFree(String uscc, String username);

    /**
     * Makes an unverified enterprise with one person, operator and signatory. A record without users, from a bank's or
     * bureau's list, is joined.
     *
     * @throws app.zhirong.kernel.Problem as {@link #requireFree}
     */
    Mono<EnterpriseAccount> register(NewEnterprise enterprise);

    /** The papers of the enterprise were seen; from now on it may send. */
    Mono<Void> markVerified(UUID enterprise, CurrentUser by);
}
