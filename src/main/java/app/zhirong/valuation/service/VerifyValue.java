package app.zhirong.valuation.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.Standing;
import app.zhirong.valuation.ValuationProblem;
import app.zhirong.valuation.store.ValueStore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A bank has checked a declared value against its report; done twice it is done. */
@Service
public class VerifyValue {

    private final ValueStore values;
    private final ValueNews news;
    private final BusinessClock clock;
    private final Transactions transactions;

    VerifyValue(ValueStore values, ValueNews news, BusinessClock clock, Transactions transactions) {
        this.values = values;
        this.news = news;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * @param seen the version that was looked at; absent when another module verifies as part of its case
     * @throws app.zhirong.kernel.Problem 404 if it is not seen, 403 unless a bank's officer, 422 without a report
     */
    public Mono<AssetValue> verify(UUID id, @Nullable ExpectedVersion seen, CurrentUser by) {
        return values.find(id)
                .switchIfEmpty(Mono.error(ValuationProblem.NOT_FOUND::problem))
                .doOnNext(found -> by.requireAnyOf(Role.BANK_OFFICER, Role.BANK_APPROVER))
                .flatMap(found -> found.standing() == Standing.VERIFIED ? Mono.just(found) : checked(id, seen, by))
                .as(transactions::writing);
    }

    private Mono<AssetValue> checked(UUID id, @Nullable ExpectedVersion seen, CurrentUser by) {
        return values.lock(id)
                .switchIfEmpty(Mono.error(ValuationProblem.NOT_FOUND::problem))
                .doOnNext(value -> refuseUnlessVerifiable(value, seen))
                .flatMap(value -> values.markVerified(id, by.organisationId(), clock.today())
                        .then(news.verified(value, by))
                        .then(values.find(id)));
    }

    private static void refuseUnlessVerifiable(AssetValue value, @Nullable ExpectedVersion seen) {
        if (seen != null) {
            seen.require(value.version());
        }
        if (value.fileId() == null) {
            throw ValuationProblem.REPORT_MISSING.problem();
        }
    }
}
