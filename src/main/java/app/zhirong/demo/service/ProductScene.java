package app.zhirong.demo.service;

import app.zhirong.kernel.ReferenceTable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Six banks publish fifteen products; each is drafted by one person and published by another. */
@Component
@Profile("demo")
@Order(30)
class ProductScene implements DemoScene {

    private static final List<Map<String, String>> PAPERS = List.of(
            Map.of("code", "LICENCE", "zh", "营业执照", "en", "Business licence"),
            Map.of("code", "REGISTER_COPY", "zh", "专利登记簿副本或商标注册证", "en", "Register copy or trademark certificate"),
            Map.of("code", "ANNUAL_REPORT", "zh", "上年度财务报表", "en", "Financial statements of last year"));

    @Override
    public void play(DemoStage stage) {
        var byBank = ReferenceTable.read("/demo/products.csv").rows().stream()
                .collect(Collectors.groupingBy(row -> row.text("bank")));
        stage.together(List.copyOf(byBank.values()), products -> products.forEach(product -> publish(stage, product)));
    }

    private static void publish(DemoStage stage, ReferenceTable.Row row) {
        var code = row.text("code");
        var officer = stage.person(row.text("officer"));
        JsonNode product = officer.post("/api/products", body(row));
        var path = "/api/products/" + product.at("/id").asString();
        officer.act(path, "propose", Map.of());
        stage.person(row.text("approver")).act(path, "publish", Map.of());
    }

    private static Map<String, Object> body(ReferenceTable.Row row) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", row.text("name"));
        body.put("code", row.text("code"));
        body.put("pledgeRates", pairs(row, "rates"));
        body.put("minAssetCounts", pairs(row, "counts"));
        row.optional("minValueWan").ifPresent(wan -> body.put("minAppraisedValue", wan(wan)));
        body.put("acceptedValueKinds", List.of("EXTERNAL_APPRAISAL", "BANK_INTERNAL", "NEGOTIATED"));
        body.put("regions", words(row, "regions").stream().map(Integer::valueOf).toList());
        body.put("sizes", words(row, "sizes"));
        body.put("tags", words(row, "tags"));
        body.put("minAgeMonths", row.number("minAgeMonths"));
        body.put("minAmount", wan(row.text("minAmountWan")));
        body.put("maxAmount", wan(row.text("maxAmountWan")));
        body.put("minTermMonths", row.number("minTerm"));
        body.put("maxTermMonths", row.number("maxTerm"));
        body.put("lprTenor", row.text("tenor"));
        body.put("spreadBp", row.number("spreadBp"));
        body.put("requiredPapers", PAPERS);
        return body;
    }

    private static String wan(String number) {
        return new BigDecimal(number).movePointRight(4).setScale(2).toPlainString();
    }

    private static List<String> words(ReferenceTable.Row row, String column) {
        return row.optional(column).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .toList();
    }

    private static Map<String, BigDecimal> pairs(ReferenceTable.Row row, String column) {
        Map<String, BigDecimal> pairs = new HashMap<>();
        for (var word : words(row, column)) {
            var parts = word.split(":");
            pairs.put(parts[0], new BigDecimal(parts[1]));
        }
        return pairs;
    }
}
