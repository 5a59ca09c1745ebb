package app.zhirong.enterprise.service;

import app.zhirong.enterprise.EnterpriseProblem;
import app.zhirong.enterprise.EnterpriseProfile;
import app.zhirong.enterprise.Enterprises;
import app.zhirong.enterprise.domain.ProfileFilter;
import app.zhirong.enterprise.store.ProfileStore;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Transactions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** One enterprise, or all that the caller may see, page by page. */
@Service
public class ShowEnterprise {

    private final Enterprises enterprises;
    private final ProfileStore profiles;
    private final Transactions transactions;

    ShowEnterprise(Enterprises enterprises, ProfileStore profiles, Transactions transactions) {
        this.enterprises = enterprises;
        this.profiles = profiles;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<EnterpriseProfile> show(UUID id) {
        return enterprises
                .find(id)
                .switchIfEmpty(Mono.error(EnterpriseProblem.NOT_FOUND::problem))
                .as(transactions::reading);
    }

    public Mono<Page<EnterpriseProfile>> list(ProfileFilter filter, @Nullable UUID after, int limit) {
        return profiles.page(filter, after, limit).as(transactions::reading);
    }
}
