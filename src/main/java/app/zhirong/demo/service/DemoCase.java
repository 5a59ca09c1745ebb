package app.zhirong.demo.service;

import app.zhirong.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One financing case of the demonstration, from the application to the contracts. */
final class DemoCase {

    private static final String CASES = "/api/financing-cases";
    static final BigDecimal RATE = new BigDecimal("0.0395");

    private static final int TERM_MONTHS = 12;

    private final DemoStage stage;
    private final DemoPapers papers;
    private final Cast cast;
    private final Terms terms;
    private final List<JsonNode> pledged = new ArrayList<>();
    private String path = "";
    private JsonNode rates = JsonNodeFactory.instance.objectNode();

    DemoCase(DemoStage stage, DemoPapers papers, Cast cast, Terms terms) {
        this.stage = stage;
        this.papers = papers;
        this.cast = cast;
        this.terms = terms;
    }

    /** Who acts: user names. */
    record Cast(String applicant, String officer, String approver, String operations, String second) {

        /** The larger bank has a person for each task, the others two for all. */
        static Cast of(String applicant, String bank) {
            return bank.equals("zy")
                    ? new Cast(applicant, "officer", "approver", "operations", "operations2")
                    : new Cast(applicant, "officer-" + bank, "approver-" + bank, "officer-" + bank, "approver-" + bank);
        }
    }

    /** @param rights kind and place among the enterprise's rights of that kind, such as {@code I1} or {@code T1} */
    record Terms(String key, String product, Money amount, List<String> rights, LocalDate contractDate) {}

    Cast cast() {
        return cast;
    }

    Terms terms() {
        return terms;
    }

    /** From now on it is so many days after the contract, before it if negative, but no later than the first day. */
    void on(int daysAfterContract) {
        stage.goTo(terms.contractDate().plusDays(daysAfterContract));
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    void act(String username, String action, Object body) {
        stage.person(username).act(path, action, body);
    }

    void draft() {
        var product = product(terms.product());
        rates = product.at("/pledgeRates");
        terms.rights().forEach(this::choose);
        Map<String, Object> request = new HashMap<>();
        request.put("amount", terms.amount().toString());
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
                .post(CASES, Map.of("productId", product.at("/id").asString(), "request", request));
        path = CASES + "/" + created.at("/id").asString();
    }

    private JsonNode product(String code) {
        return stage.person(cast.applicant())
                .getOnce("/api/products?limit=100")
                .at("/items")
                .valueStream()
                .filter(product -> product.at("/code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String right) {
        var kind = switch (right.charAt(0)) {
            case 'I' -> "INVENTION";
            case 'U' -> "UTILITY_MODEL";
            default -> "TRADEMARK";
        };
        stage.person(cast.applicant())
                .getOnce("/api/ip-assets?limit=100")
                .at("/items")
                .valueStream()
                .filter(found -> found.at("/kind").asString().equals(kind))
                .sorted(Comparator.comparing(found -> found.at("/id").asString()))
                .skip(right.charAt(1) - '1')
                .limit(1)
                .forEach(pledged::add);
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
                            path,
                            "verify-ownership",
                            Map.of(
                                    "assetId", right.at("/id").asString(),
                                    "registerCheckedOn", stage.day().toString()));
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
        opinion.put("valuedOn", stage.day().toString());
        opinion.put("valueBasis", "参照评估报告认定（演示）");
        opinion.put("memo", "经营稳定，同意按申请金额授信（演示）");
        opinion.put("amount", terms.amount().toString());
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
            var needed =
                    terms.amount().yuan().divide(rate, 0, RoundingMode.CEILING).movePointLeft(4);
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
        contracts.put("loanContractNo", "演示借字-" + terms.key());
        contracts.put("loanContractDate", terms.contractDate().toString());
        contracts.put("pledgeContractNo", "演示质字-" + terms.key());
        contracts.put("pledgeContractDate", terms.contractDate().toString());
        contracts.put("principalClaim", terms.amount().toString());
        contracts.put("securedAmount", terms.amount().toString());
        contracts.put("debtFrom", terms.contractDate().toString());
        contracts.put(
                "debtTo", terms.contractDate().plusMonths(TERM_MONTHS + 1L).toString());
        contracts.put("annualRate", RATE);
        contracts.put(
                "fileIds",
                List.of(papers.upload(stage, cast.operations(), "借款合同与质押合同").toString()));
        act(cast.operations(), "record-contracts", contracts);
    }
}
