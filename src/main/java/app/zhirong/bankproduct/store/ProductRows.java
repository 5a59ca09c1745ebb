package app.zhirong.bankproduct.store;

import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.ProductState;
import app.zhirong.bankproduct.RequiredPaper;
import app.zhirong.calendar.LprTenor;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.TagCode;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.platform.database.Columns;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a product is read and its lists are kept. */
final class ProductRows {

    static final String SELECT = """
            select p.id, p.version, p.bank_org, p.bank_name, p.name, p.code, p.summary, p.pledge_rates,
                   p.min_asset_counts, p.min_remaining_months, p.min_appraised_value, p.accepted_value_kinds, p.regions,
                   p.industries, p.tags, p.sizes, p.min_age_months, p.min_amount, p.max_amount, p.min_term_months,
                   p.max_term_months, p.lpr_tenor, p.spread_bp, p.required_papers, p.state
            from bankproduct.product p
            """;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<AssetKind, BigDecimal>> RATES = new TypeReference<>() {};
    private static final TypeReference<Map<AssetKind, Integer>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<List<RequiredPaper>> PAPERS = new TypeReference<>() {};

    private ProductRows() {}

    static Json json(Object value) {
        return Json.of(JSON.writeValueAsString(value));
    }

    static CreditProduct map(Readable row) {
        return new CreditProduct(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.id(row, "bank_org"),
                Columns.text(row, "bank_name"),
                Columns.text(row, "name"),
                Columns.text(row, "code"),
                Columns.text(row, "summary"),
                read(row, "pledge_rates", RATES),
                read(row, "min_asset_counts", COUNTS),
                Columns.number(row, "min_remaining_months"),
                Columns.moneyIfAny(row, "min_appraised_value"),
                choices(row, "accepted_value_kinds", ValueKind.class),
                List.of(Columns.get(row, "regions", Integer[].class)),
                List.of(Columns.get(row, "industries", String[].class)),
                choices(row, "tags", TagCode.class),
                choices(row, "sizes", EnterpriseSize.class),
                Columns.number(row, "min_age_months"),
                Columns.money(row, "min_amount"),
                Columns.money(row, "max_amount"),
                Columns.number(row, "min_term_months"),
                Columns.number(row, "max_term_months"),
                Columns.choice(row, "lpr_tenor", LprTenor.class),
                Columns.number(row, "spread_bp"),
                read(row, "required_papers", PAPERS),
                Columns.choice(row, "state", ProductState.class));
    }

    private static <T> T read(Readable row, String column, TypeReference<T> type) {
        return JSON.readValue(Columns.get(row, column, Json.class).asString(), type);
    }

    private static <E extends Enum<E>> Set<E> choices(Readable row, String column, Class<E> type) {
        return Arrays.stream(Columns.get(row, column, String[].class))
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
