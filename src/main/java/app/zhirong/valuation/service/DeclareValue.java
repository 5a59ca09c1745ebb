package app.zhirong.valuation.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Ids;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.valuation.AssetValue;
import app.zhirong.valuation.Standing;
import app.zhirong.valuation.domain.Appraisal;
import app.zhirong.valuation.domain.ValueRules;
import app.zhirong.valuation.store.ValueStore;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** An enterprise declares what an appraisal firm says a right of its own is worth. */
@Service
public class DeclareValue {

    private final ValueStore values;
    private final IpAssets assets;
    private final ValueReports reports;
    private final ValueNews news;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    DeclareValue(
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

    /** @throws app.zhirong.kernel.Problem 404 if the right is not seen, 403 if it is not the caller's, 422 by field */
    public Mono<AssetValue> declare(Appraisal appraisal, CurrentUser by) {
        return assets.find(appraisal.assetId())
                .switchIfEmpty(Mono.error(IpAssetProblem.NOT_FOUND::problem))
                .flatMap(asset -> keep(declared(appraisal, asset, by), asset.region(), by))
                .as(transactions::writing);
    }

    private AssetValue declared(Appraisal appraisal, Asset asset, CurrentUser by) {
        by.requireAnyOf(Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY);
        if (!asset.ownerOrg().equals(by.organisationId())) {
            throw KernelProblem.FORBIDDEN.problem();
        }
        ValueRules.check(appraisal.amount(), appraisal.valuedOn(), appraisal.validUntil(), clock.today());
        return new AssetValue(
                ids.next(),
                0,
                asset.id(),
                asset.ownerOrg(),
                null,
                ValueKind.EXTERNAL_APPRAISAL,
                appraisal.amount(),
                appraisal.valuedOn(),
                appraisal.validUntil(),
                appraisal.valuer().strip(),
                appraisal.fileId(),
                Standing.DECLARED);
    }

    private Mono<AssetValue> keep(AssetValue value, int region, CurrentUser by) {
        return reports.take(value.fileId(), value.assetId(), by)
                .then(values.insert(value, region, null, by.id(), clock.instant()))
                .then(news.declared(value, region, by))
                .thenReturn(value);
    }
}
