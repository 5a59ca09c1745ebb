package app.zhirong.valuation.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.kernel.Ids;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.BankValue;
import app.zhirong.valuation.Standing;
import app.zhirong.valuation.domain.ValueRules;
import app.zhirong.valuation.store.ValueStore;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A bank puts its own value of a right on record, or one that it agreed with the owner. */
@Service
public class RecordBankValue {

    private final ValueStore values;
    private final IpAssets assets;
    private final ValueReports reports;
    private final ValueNews news;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    RecordBankValue(
            ValueStore values,
            IpAssets assets,
            ValueReports reports,
            ValueNews news,
            Ids ids,
            BusinessClock clock,
            Transactions transactions) {
        this.values = values;
        this.assets = assets;
        this.reports = reports;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 if the bank does not see the right, 422 naming every wrong field */
    public Mono<AssetValue> record(BankValue value, CurrentUser by) {
        return assets.find(value.assetId())
                .switchIfEmpty(Mono.error(IpAssetProblem.NOT_FOUND::problem))
                .flatMap(asset -> keep(recorded(value, asset, by), asset, by))
                .as(transactions::writing);
    }

    private AssetValue recorded(BankValue value, Asset asset, CurrentUser by) {
        by.requireAnyOf(Role.BANK_OFFICER, Role.BANK_APPROVER);
        ValueRules.checkKindOfBank(value.kind());
        ValueRules.check(value.amount(), value.valuedOn(), value.validUntil(), clock.today());
        return new AssetValue(
                ids.next(),
                0,
                asset.id(),
                asset.ownerOrg(),
                by.organisationId(),
                value.kind(),
                value.amount(),
                value.valuedOn(),
                value.validUntil(),
                by.organisation().name(),
                value.fileId(),
                Standing.VERIFIED);
    }

    private Mono<AssetValue> keep(AssetValue value, Asset asset, CurrentUser by) {
        return reports.requireOwned(value.fileId(), by)
                .then(values.insert(value, asset.region(), clock.today(), by.id(), clock.instant()))
                .then(news.recordedByBank(value, by))
                .thenReturn(value);
    }
}
