package app.zhirong.demo.service;

import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One financing case of the demonstration, from the application to the contracts. */
final class DemoCase {

    private static final String CASES = "/api/financing-cases";
    private static final BigDecimal RATE = new BigDecimal("0.0350");
    private static final int TERM_MONTHS = 12;

    private final DemoStage stage;
    private final DemoPapers papers;
    private final Cast cast;
    private final Money amount;
    private final LocalDate contractDate;
    private final List<JsonNode> pledged = new ArrayList<>();
    private String path = "";
    private JsonNode rates = JsonNodeFactory.instance.objectNode();

    DemoCase(DemoStage stage, DemoPapers papers, Cast cast, Money amount, LocalDate contractDate) {
        this.stage = stage;
        this.papers = papers;
        this.cast = cast;
        this.amount = amount;
        this.contractDate = contractDate;
    }

    /** Who acts: user names. */
    record Cast(String key, String applicant, String officer, String approver, String operations, String second) {}

    Cast cast() {
        return cast;
    }

    Money amount() {
        return amount;
    }

    LocalDate contractDate() {
        return contractDate;
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    JsonNode seenBy(String username) {
        return stage.person(username).get(path);
    }

    void act(String username, String action, Object body) {
        stage.person(username).act(cast.key() + " " + action, path, action, body);
    }

    void draft(String productCode) {
        var product = product(productCode);
        chooseRights(product);
        Map<String, Object> request = new HashMap<>();
        request.put("amount", amount.toString());
        request.put("termMonths", TERM_MONTHS);
        request.put("purpose", "采购原材料与设备（演示）");
        request.put("repaymentSource", "销售回款（演示）");
        request.put("annualRevenue", "36000000.00");
        request.put("outstandingLoans", "5000000.00");
        request.put(
                "assetIds",
                pledged.stream().map(right -> right.at("/id").asString()).toList());
        request.put("creditEnquiryConsent", true);
        request.put("papers", requiredPapers(product));
        var created = stage.person(cast.applicant())
                .post(
                        cast.key() + " draft",
                        CASES,
                        Map.of("productId", product.at("/id").asString(), "request", request));
        path = CASES + "/" + created.at("/id").asString();
    }

    private JsonNode product(String code) {
        for (JsonNode product :
                stage.person(cast.applicant()).get("/api/products?limit=100").at("/items")) {
            if (product.at("/code").asString().equals(code)) {
                return product;
            }
        }
        throw new IllegalStateException("no product " + code);
    }

    /** The first free invention, and the first free trademark where the product takes trademarks. */
    private void chooseRights(JsonNode product) {
        rates = product.at("/pledgeRates");
        for (var kind : List.of("INVENTION", "TRADEMARK")) {
            if (rates.has(kind)) {
                firstFree(kind);
            }
        }
    }

    private void firstFree(String kind) {
        for (JsonNode right : stage.person(cast.applicant())
                .get("/api/ip-assets?limit=100&pledgeState=FREE&kind=" + kind)
                .at("/items")) {
            pledged.add(right);
            return;
        }
    }

    private List<Map<String, String>> requiredPapers(JsonNode product) {
        List<Map<String, String>> attached = new ArrayList<>();
        for (JsonNode paper : product.at("/requiredPapers")) {
            var file = papers.upload(stage, cast.applicant(), paper.at("/zh").asString());
            attached.add(Map.of("code", paper.at("/code").asString(), "fileId", file.toString()));
        }
        return attached;
    }

    void recommend() {
        for (JsonNode right : pledged) {
            stage.person(cast.officer())
                    .act(
                            cast.key() + " verify " + right.at("/assetNo").asString(),
                            path,
                            "verify-ownership",
                            Map.of(
                                    "assetId", right.at("/id").asString(),
                                    "registerCheckedOn", stage.firstDay().toString()));
        }
        act(cast.officer(), "recommend", opinion());
    }

    private Map<String, Object> opinion() {
        Map<String, Object> opinion = new HashMap<>();
        opinion.put(
                "ticks",
                List.of(
                        "OWNERSHIP",
                        "LEGAL_STATUS",
                        "NO_PRIOR_PLEDGE",
                        "FEES_PAID",
                        "TERM_COVERS_DEBT",
                        "VALUE_BASIS",
                        "STANDING",
                        "SAME_DAY_UTILITY_MODEL"));
        opinion.put("valueKind", "BANK_INTERNAL");
        opinion.put("valuedOn", stage.firstDay().toString());
        opinion.put("valueBasis", "参照评估报告认定（演示）");
        opinion.put("memo", "经营稳定，同意按申请金额授信（演示）");
        opinion.put("amount", amount.toString());
        opinion.put("annualRate", RATE);
        opinion.put("termMonths", TERM_MONTHS);
        opinion.put("conditions", "质押登记办理完毕并取得登记通知书");
        opinion.put("adoptedValues", adoptedValues());
        return opinion;
    }

    /** Enough, at the product's own pledge rates, to carry the amount. */
    private List<Map<String, Object>> adoptedValues() {
        List<Map<String, Object>> values = new ArrayList<>();
        for (JsonNode right : pledged) {
            var rate =
                    new BigDecimal(rates.at("/" + right.at("/kind").asString()).asString());
            var needed = amount.yuan().divide(rate, 0, RoundingMode.CEILING).movePointLeft(4);
            var adopted = new Money(needed.setScale(0, RoundingMode.CEILING).movePointRight(4));
            values.add(Map.of(
                    "assetId", right.at("/id").asString(),
                    "adoptedValue", adopted.toString(),
                    "pledgeRate", rate));
        }
        return values;
    }

    /** The types of right that are registered apart. */
    List<String> rightTypes() {
        return pledged.stream()
                .map(right -> right.at("/kind").asString().equals("TRADEMARK") ? "TRADEMARK" : "PATENT")
                .distinct()
                .toList();
    }

    void recordContracts() {
        Map<String, Object> contracts = new HashMap<>();
        contracts.put("loanContractNo", "演示借字-" + cast.key());
        contracts.put("loanContractDate", contractDate.toString());
        contracts.put("pledgeContractNo", "演示质字-" + cast.key());
        contracts.put("pledgeContractDate", contractDate.toString());
        contracts.put("principalClaim", amount.toString());
        contracts.put("securedAmount", amount.toString());
        contracts.put("debtFrom", contractDate.toString());
        contracts.put("debtTo", contractDate.plusMonths(TERM_MONTHS + 1L).toString());
        contracts.put("annualRate", RATE);
        contracts.put(
                "fileIds",
                List.of(papers.upload(stage, cast.operations(), "借款合同与质押合同").toString()));
        act(cast.operations(), "record-contracts", contracts);
    }

    /** Waits for what another module tells this one after its commit. */
    void await(String state) {
        for (int i = 0; i < 200; i++) {
            if (seenBy(cast.officer()).at("/state").asString().equals(state)) {
                return;
            }
            pause();
        }
        throw new IllegalStateException(cast.key() + " did not become " + state);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
