package app.zhirong.matching.service;

import app.zhirong.bankproduct.BankProductProblem;
import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.Products;
import app.zhirong.bankproduct.WhitelistEntry;
import app.zhirong.bankproduct.Whitelists;
import app.zhirong.calendar.LprHistory;
import app.zhirong.calendar.LprRates;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Page;
import app.zhirong.matching.domain.Applicant;
import app.zhirong.matching.domain.Assessment;
import app.zhirong.matching.domain.Candidate;
import app.zhirong.matching.domain.Facts;
import app.zhirong.matching.domain.Fit;
import app.zhirong.matching.domain.Fit.Shown;
import app.zhirong.matching.domain.Wish;
import app.zhirong.matching.store.ConsentStore;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A bank asks whom its product fits; names stay masked unless there is a reason to show them. */
@Service
public class FindFitting {

    private final Products products;
    private final Whitelists whitelists;
    private final ConsentStore consents;
    private final Candidates candidates;
    private final LprRates lprRates;
    private final BusinessClock clock;
    private final Transactions transactions;

    FindFitting(
            Products products,
            Whitelists whitelists,
            ConsentStore consents,
            Candidates candidates,
            LprRates lprRates,
            BusinessClock clock,
            Transactions transactions) {
        this.products = products;
        this.whitelists = whitelists;
        this.consents = consents;
        this.candidates = candidates;
        this.lprRates = lprRates;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * @param from how many of the best to leave out
     * @throws app.zhirong.kernel.Problem 404 if the product is not seen, 403 of another bank
     */
    public Mono<Page<Fit>> find(UUID productId, int from, int limit, CurrentUser by) {
        return asked(productId, by)
                .as(transactions::reading)
                .flatMap(asked -> candidates
                        .withRights(
                                asked.product().acceptedKinds(),
                                asked.product().acceptedValueKinds(),
                                asked.product().bankId(),
                                clock.today())
                        .map(found -> page(asked, found, from, limit)));
    }

    /** What the bank may know, read in its own scope. */
    private Mono<Asked> asked(UUID productId, CurrentUser by) {
        return products.find(productId)
                .switchIfEmpty(Mono.error(BankProductProblem.NOT_FOUND::problem))
                .doOnNext(product -> requireOwn(product, by))
                .flatMap(product -> Mono.zip(
                                whitelists.whitelistOf(product.bankId(), clock.today()),
                                whitelists.recommendedTo(product.bankId(), clock.today()),
                                consents.enterprisesShownTo(product.bankId(), clock.today()),
                                lprRates.history())
                        .map(known -> new Asked(product, known.getT1(), known.getT2(), known.getT3(), known.getT4())));
    }

    private static void requireOwn(CreditProduct product, CurrentUser by) {
        by.requireAnyOf(Role.BANK_OFFICER, Role.BANK_APPROVER, Role.BANK_OPERATIONS);
        if (!by.belongsTo(product.bankId())) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }

    private Page<Fit> page(Asked asked, List<Candidate> found, int from, int limit) {
        var fitting = found.stream()
                .map(candidate -> assess(asked, candidate))
                .filter(fit -> fit.match().fits())
                .sorted(Comparator.comparing(Fit::match, Assessment.ORDER)
                        .thenComparing(fit -> fit.candidate().profile().id()))
                .toList();
        var items = fitting.stream().skip(from).limit(limit).toList();
        int next = from + items.size();
        return new Page<>(items, next < fitting.size() ? String.valueOf(next) : null, fitting.size());
    }

    private Fit assess(Asked asked, Candidate candidate) {
        var facts = new Facts(
                asked.product(),
                Applicant.of(candidate.profile(), clock.today()),
                candidate.rights(),
                Wish.NONE,
                asked.entryOf(candidate),
                clock.today());
        return new Fit(candidate, Assessment.of(facts, asked.lpr()), asked.shown(candidate));
    }

    private record Asked(
            CreditProduct product,
            Map<String, WhitelistEntry> whitelist,
            Set<String> recommended,
            Set<UUID> consented,
            LprHistory lpr) {

        @Nullable
        WhitelistEntry entryOf(Candidate candidate) {
            var uscc = candidate.profile().uscc();
            return uscc == null ? null : whitelist.get(uscc);
        }

        Shown shown(Candidate candidate) {
            if (entryOf(candidate) != null) {
                return Shown.WHITELIST;
            }
            if (consented.contains(candidate.profile().id())) {
                return Shown.CONSENT;
            }
            var uscc = candidate.profile().uscc();
            return uscc != null && recommended.contains(uscc) ? Shown.RECOMMENDATION : Shown.MASKED;
        }
    }
}
