package app.zhirong.bankproduct.store;

import app.zhirong.bankproduct.BankProductProblem;
import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.ProductState;
import app.zhirong.bankproduct.domain.ProductFilter;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Constraint;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of products. */
@Component
public class ProductStore {

    private static final String INSERT = """
            insert into bankproduct.product (id, bank_org, bank_name, name, code, summary, pledge_rates, min_asset_counts,
                min_remaining_months, min_appraised_value, accepted_value_kinds, regions, industries, tags, sizes,
                min_age_months, min_amount, max_amount, min_term_months, max_term_months, lpr_tenor, spread_bp,
                required_papers, state, created_by, created_at)
            values (:id, :bank, :bankName, :name, :code, :summary, :pledgeRates, :minAssetCounts,
                :minRemainingMonths, :minAppraisedValue, :acceptedValueKinds, :regions, :industries, :tags, :sizes,
                :minAgeMonths, :minAmount, :maxAmount, :minTermMonths, :maxTermMonths, :lprTenor, :spreadBp,
                :requiredPapers, :state, :by, :at)
            """;
    private static final String UPDATE = """
            update bankproduct.product set name = :name, code = :code, summary = :summary, pledge_rates = :pledgeRates,
                min_asset_counts = :minAssetCounts, min_remaining_months = :minRemainingMonths,
                min_appraised_value = :minAppraisedValue, accepted_value_kinds = :acceptedValueKinds,
                regions = :regions, industries = :industries, tags = :tags, sizes = :sizes,
                min_age_months = :minAgeMonths, min_amount = :minAmount, max_amount = :maxAmount,
                min_term_months = :minTermMonths, max_term_months = :maxTermMonths, lpr_tenor = :lprTenor,
                spread_bp = :spreadBp, required_papers = :requiredPapers, version = version + 1
            where id = :id
            """;
    private static final String SET_STATE =
            "update bankproduct.product set state = :state, version = version + 1 where id = :id";
    private static final String BY_ID = ProductRows.SELECT + " where p.id = :id";
    private static final String LOCK = BY_ID + " for no key update";
    private static final String ACTIVE = ProductRows.SELECT + " where p.state = 'PUBLISHED' order by p.id";
    private static final String WHERE = """
             where (:state::text is null or p.state = :state)
               and (:bank::uuid is null or p.bank_org = :bank)
               and (:kind::text is null or jsonb_exists(p.pledge_rates, :kind))
               and (:keyword::text is null or strpos(p.name, :keyword) > 0 or strpos(p.bank_name, :keyword) > 0
                    or strpos(p.code, :keyword) > 0)
            """;
    private static final String PAGE = ProductRows.SELECT + WHERE + """
               and (:after::uuid is null or p.id < :after)
             order by p.id desc
             limit :limit
            """;
    private static final String COUNT = "select count(*) from bankproduct.product p" + WHERE;

    private final DatabaseClient database;

    ProductStore(DatabaseClient database) {
        this.database = database;
    }

    /** @throws app.zhirong.kernel.Problem 409 if the bank has a product with the code */
    public Mono<Void> insert(CreditProduct product, UUID by, Instant at) {
        return terms(product)
                .with("bank", product.bankId())
                .with("bankName", product.bankName())
                .with("state", product.state())
                .with("by", by)
                .with("at", at)
                .to(database.sql(INSERT))
                .then()
                .transform(Constraint.refuses("product_code_of_bank", () -> BankProductProblem.CODE_TAKEN.at("/code")));
    }

    /** @throws app.zhirong.kernel.Problem 409 if the bank has another product with the code */
    public Mono<Void> update(CreditProduct product) {
        return terms(product)
                .to(database.sql(UPDATE))
                .then()
                .transform(Constraint.refuses("product_code_of_bank", () -> BankProductProblem.CODE_TAKEN.at("/code")));
    }

    public Mono<Void> setState(UUID id, ProductState state) {
        return database.sql(SET_STATE)
                .bind("state", state.name())
                .bind("id", id)
                .then();
    }

    public Mono<CreditProduct> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(ProductRows::map).one();
    }

    /** Empty unless the caller may change it. */
    public Mono<CreditProduct> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).map(ProductRows::map).one();
    }

    public Flux<CreditProduct> active() {
        return database.sql(ACTIVE).map(ProductRows::map).all();
    }

    public Mono<Page<CreditProduct>> page(ProductFilter filter, @Nullable UUID after, int limit) {
        var rows = bind(filter)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(ProductRows::map)
                .all()
                .collectList();
        var total = bind(filter).to(database.sql(COUNT)).mapValue(Long.class).one();
        return rows.flatMap(found -> total.map(
                count -> Page.cut(found, limit, count, product -> product.id().toString())));
    }

    private static Bind bind(ProductFilter filter) {
        var keyword = filter.keyword();
        return Bind.values()
                .with("state", filter.state(), ProductState.class)
                .with("bank", filter.bankId(), UUID.class)
                .with("kind", filter.kind(), String.class)
                .with("keyword", keyword == null || keyword.isBlank() ? null : keyword.strip(), String.class);
    }

    private static Bind terms(CreditProduct product) {
        return Bind.values()
                .with("id", product.id())
                .with("name", product.name())
                .with("code", product.code())
                .with("summary", product.summary())
                .with("pledgeRates", ProductRows.json(product.pledgeRates()))
                .with("minAssetCounts", ProductRows.json(product.minAssetCounts()))
                .with("minRemainingMonths", product.minRemainingMonths())
                .with("minAppraisedValue", product.minAppraisedValue(), Money.class)
                .with("acceptedValueKinds", names(product.acceptedValueKinds()))
                .with("regions", product.regions().toArray(Integer[]::new))
                .with("industries", product.industries().toArray(String[]::new))
                .with("tags", names(product.tags()))
                .with("sizes", names(product.sizes()))
                .with("minAgeMonths", product.minAgeMonths())
                .with("minAmount", product.minAmount())
                .with("maxAmount", product.maxAmount())
                .with("minTermMonths", product.minTermMonths())
                .with("maxTermMonths", product.maxTermMonths())
                .with("lprTenor", product.lprTenor())
                .with("spreadBp", product.spreadBp())
                .with("requiredPapers", ProductRows.json(product.requiredPapers()));
    }

    private static String[] names(Collection<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
