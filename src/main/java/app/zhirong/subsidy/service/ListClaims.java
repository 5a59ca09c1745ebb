package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Transactions;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimFilter;
import app.zhirong.subsidy.domain.Policy;
import app.zhirong.subsidy.service.ClaimStanding.Deadlines;
import app.zhirong.subsidy.store.ClaimListStore;
import app.zhirong.subsidy.store.PolicyStore;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The claims that the caller may see, page by page. */
@Service
public class ListClaims {

    private final ClaimListStore claims;
    private final PolicyStore policies;
    private final ClaimStanding standing;
    private final Transactions transactions;

    ListClaims(ClaimListStore claims, PolicyStore policies, ClaimStanding standing, Transactions transactions) {
        this.claims = claims;
        this.policies = policies;
        this.standing = standing;
        this.transactions = transactions;
    }

    public Mono<Page<Item>> list(ClaimFilter filter, @Nullable UUID after, int limit, CurrentUser by) {
        return Mono.zip(claims.page(filter, after, limit), policiesByCode(), standing.bureaus())
                .map(known -> known.getT1()
                        .map(claim -> new Item(
                                claim,
                                known.getT2().get(claim.policyCode()),
                                standing.of(claim, known.getT3(), new Deadlines(null, null), false, by))))
                .as(transactions::reading);
    }

    private Mono<Map<String, Policy>> policiesByCode() {
        return policies.all().collect(Collectors.toMap(policy -> policy.terms().code(), Function.identity()));
    }

    /** A row of the list. */
    public record Item(Claim claim, @Nullable Policy policy, ClaimSheet.Standing standing) {}
}
