package app.zhirong.financing;

import app.zhirong.document.PaperFixtures;
import app.zhirong.financing.FinancingFixtures.CaseInHand;
import app.zhirong.financing.FinancingFixtures.Cast;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people enter in a financing case when nothing is wrong; the maps may be changed. */
public final class FinancingBodies {

    public static final String AMOUNT = "5000000.00";

    private FinancingBodies() {}

    /** A published product of the cast's bank that takes patents at 75 % and trademarks at 60 %. */
    public static String product(Cast cast) {
        var body = new HashMap<String, Object>();
        body.put("name", "演示知易贷");
        body.put("code", "ZYD-" + UUID.randomUUID().toString().substring(0, 8));
        body.put("pledgeRates", Map.of("INVENTION", "0.75", "UTILITY_MODEL", "0.30", "TRADEMARK", "0.60"));
        body.put("acceptedValueKinds", List.of("EXTERNAL_APPRAISAL", "BANK_INTERNAL", "NEGOTIATED"));
        body.put("minAmount", "100000.00");
        body.put("maxAmount", "10000000.00");
        body.put("minTermMonths", 6);
        body.put("maxTermMonths", 36);
        body.put("lprTenor", "ONE_YEAR");
        body.put("spreadBp", 50);
        body.put(
                "requiredPapers",
                List.of(
                        Map.of("code", "BUSINESS_LICENCE", "zh", "营业执照", "en", "Business licence"),
                        Map.of("code", "FINANCIALS", "zh", "年度财务报表", "en", "Annual accounts")));
        var id = cast.officer().post("/api/products", body).expect(201).id();
        cast.officer().act("/api/products/" + id, "propose", Map.of()).expect(200);
        cast.approver().act("/api/products/" + id, "publish", Map.of()).expect(200);
        return id;
    }

    /** A request in which nothing is missing. */
    public static Map<String, Object> request(Cast cast, List<String> assetIds) {
        var body = new HashMap<String, Object>();
        body.put("amount", AMOUNT);
        body.put("termMonths", 12);
        body.put("purpose", "采购数控铣床 2 台、原材料");
        body.put("repaymentSource", "销售回款，主要客户 3 家");
        body.put("annualRevenue", "86000000.00");
        body.put("outstandingLoans", "12000000.00");
        body.put("assetIds", assetIds);
        body.put("creditEnquiryConsent", true);
        body.put(
                "papers",
                List.of(paper(cast, "BUSINESS_LICENCE", "营业执照.pdf"), paper(cast, "FINANCIALS", "2025 年度财务报表.pdf")));
        return body;
    }

    public static Map<String, Object> paper(Cast cast, String code, String name) {
        return Map.of(
                "code",
                code,
                "fileId",
                PaperFixtures.uploaded(cast.applicant(), name).toString());
    }

    /** What an officer recommends when everything is fine: 5 million against 5.4 and 1.6 million. */
    public static Map<String, Object> opinion(CaseInHand it) {
        var body = new HashMap<String, Object>();
        body.put(
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
        body.put("valueKind", "BANK_INTERNAL");
        body.put("valuedOn", it.cast().today().toString());
        body.put("valueBasis", "参照评估报告（演示）认定");
        body.put("memo", "内部意见：经营稳定");
        body.put("amount", AMOUNT);
        body.put("annualRate", "0.035");
        body.put("termMonths", 12);
        body.put("conditions", "质押登记办理完毕");
        body.put("adoptedValues", List.of(adopted(it, 0, "5400000.00", "0.75"), adopted(it, 1, "1600000.00", "0.60")));
        return body;
    }

    public static Map<String, Object> adopted(CaseInHand it, int asset, String value, String pledgeRate) {
        return Map.of("assetId", it.assetIds().get(asset), "adoptedValue", value, "pledgeRate", pledgeRate);
    }

    /** Contracts of the day; the debt runs for a year and a half from then. */
    public static Map<String, Object> contracts(Cast cast, LocalDate day) {
        var file = PaperFixtures.uploaded(cast.operations(), "借款合同与质押合同.pdf").toString();
        var body = new HashMap<String, Object>();
        body.put("loanContractNo", "JK-" + UUID.randomUUID().toString().substring(0, 8));
        body.put("loanContractDate", day.toString());
        body.put("pledgeContractNo", "ZY-" + UUID.randomUUID().toString().substring(0, 8));
        body.put("pledgeContractDate", day.toString());
        body.put("principalClaim", AMOUNT);
        body.put("securedAmount", AMOUNT);
        body.put("debtFrom", day.toString());
        body.put("debtTo", day.plusMonths(18).toString());
        body.put("annualRate", "0.035");
        body.put("fileIds", List.of(file));
        return body;
    }

    public static Map<String, Object> repayment(LocalDate day, String principal, String interest) {
        return Map.of("paidOn", day.toString(), "principal", principal, "interest", interest, "overdue", false);
    }
}
