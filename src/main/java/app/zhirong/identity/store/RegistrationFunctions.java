package app.zhirong.identity.store;

import app.zhirong.identity.EnterpriseAccount;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.NewEnterprise;
import app.zhirong.platform.database.Columns;
import app.zhirong.platform.database.Constraint;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a visitor may do about accounts, through the few functions that the visitor role may call. */
@Component
public class RegistrationFunctions {

    private static final String TAKEN = """
            select identity.enterprise_has_users(:uscc) as enterprise, identity.username_taken(:username) as username
            """;
    private static final String UNVERIFIED = "select identity.unverified_since(:since)";
    private static final String REGISTER = """
            select identity.register_enterprise(:org, :name, :uscc, :region, :user, :username, :displayName, :hash, :at)
            """;
    private static final String INVITE = "select identity.invite_first_administrator(:digest, :at)";
    private static final String FIRST = """
            select identity.make_first_administrator(:digest, :org, :orgName, :region, :user, :username, :displayName,
                                                     :hash, :at)
            """;

    private final DatabaseClient database;

    RegistrationFunctions(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Taken> taken(String uscc, String username) {
        return database.sql(TAKEN)
                .bind("uscc", uscc)
                .bind("username", username)
                .map(row -> new Taken(Columns.flag(row, "enterprise"), Columns.flag(row, "username")))
                .one();
    }

    public Mono<Long> unverifiedSince(Instant since) {
        return database.sql(UNVERIFIED)
                .bind("since", since)
                .mapValue(Long.class)
                .one();
    }

    /** @param ids of the new organisation, unless one is joined, and of the new person */
    public Mono<EnterpriseAccount> register(NewEnterprise enterprise, EnterpriseAccount ids, String hash, Instant at) {
        var person = enterprise.person();
        return database.sql(REGISTER)
                .bind("org", ids.organisationId())
                .bind("name", enterprise.name())
                .bind("uscc", enterprise.uscc())
                .bind("region", enterprise.region())
                .bind("user", ids.userId())
                .bind("username", person.username())
                .bind("displayName", person.displayName())
                .bind("hash", hash)
                .bind("at", at)
                .mapValue(UUID.class)
                .one()
                .map(organisation -> new EnterpriseAccount(organisation, ids.userId()))
                .transform(Constraint.refuses("registration_has_users", () -> IdentityProblem.HAS_USERS.at("/uscc")))
                .transform(Constraint.refuses("organisation_uscc", () -> IdentityProblem.HAS_USERS.at("/uscc")))
                .transform(Constraint.refuses(
                        "app_user_username_key", () -> IdentityProblem.USERNAME_TAKEN.at("/username")));
    }

    /** As the platform itself. False when there are users already. */
    public Mono<Boolean> inviteFirstAdministrator(byte[] digest, Instant at) {
        return database.sql(INVITE)
                .bind("digest", digest)
                .bind("at", at)
                .mapValue(Boolean.class)
                .one();
    }

    /** False when the token is not the one that was written to the log last, or was used. */
    public Mono<Boolean> makeFirstAdministrator(
            byte[] digest, NewEnterprise platform, EnterpriseAccount ids, String hash, Instant at) {
        var person = platform.person();
        return database.sql(FIRST)
                .bind("digest", digest)
                .bind("org", ids.organisationId())
                .bind("orgName", platform.name())
                .bind("region", platform.region())
                .bind("user", ids.userId())
                .bind("username", person.username())
                .bind("displayName", person.displayName())
                .bind("hash", hash)
                .bind("at", at)
                .mapValue(Boolean.class)
                .one();
    }

    /** What is in use already. */
    public record Taken(boolean enterprise, boolean username) {}
}
