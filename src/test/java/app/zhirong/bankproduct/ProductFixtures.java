package app.zhirong.bankproduct;

import app.zhirong.identity.Role;
import app.zhirong.support.Answer;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Products and lists for tests. */
public final class ProductFixtures {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private ProductFixtures() {}

    /** 知易贷 of docs/domain/matching.md, without the conditions on the enterprise's size, region and age. */
    public static Map<String, Object> terms() {
        var terms = new LinkedHashMap<String, Object>();
        terms.put("name", "知易贷");
        terms.put("code", "ZYD-" + NUMBER.incrementAndGet());
        terms.put("summary", "演示产品");
        terms.put("pledgeRates", Map.of("INVENTION", 0.72, "TRADEMARK", 0.5));
        terms.put("minAssetCounts", Map.of("INVENTION", 1));
        terms.put("minRemainingMonths", 36);
        terms.put("minAppraisedValue", "6000000.00");
        terms.put("acceptedValueKinds", List.of("EXTERNAL_APPRAISAL", "NEGOTIATED", "BANK_INTERNAL"));
        terms.put("minAmount", "500000.00");
        terms.put("maxAmount", "5000000.00");
        terms.put("minTermMonths", 6);
        terms.put("maxTermMonths", 36);
        terms.put("lprTenor", "ONE_YEAR");
        terms.put("spreadBp", 50);
        terms.put(
                "requiredPapers",
                List.of(Map.of(
                        "code", "FINANCIAL_STATEMENT", "zh", "近一年财务报表", "en", "Financial statement of last year")));
        return terms;
    }

    /** The same with other values. */
    public static Map<String, Object> terms(Map<String, Object> different) {
        var terms = terms();
        terms.putAll(different);
        return terms;
    }

    /** A published product of the bank: drafted and proposed by an officer, published by an approver. */
    public static Answer published(World world, World.Org bank, Map<String, Object> terms) {
        var officer = world.person(bank, Role.BANK_OFFICER);
        var path = "/api/products/"
                + officer.post("/api/products", terms).expect(201).id();
        officer.act(path, "propose", Map.of()).expect(200);
        return world.person(bank, Role.BANK_APPROVER)
                .act(path, "publish", Map.of())
                .expect(200);
    }

    /** 知易贷, published. */
    public static Answer published(World world, World.Org bank) {
        return published(world, bank, terms());
    }

    /** Imports a credit whitelist of the bank with one line that runs from a month ago for a year. */
    public static void whitelisted(Person officer, String uscc, String name, String limit) {
        var today = ListFixtures.today(officer);
        officer.upload(
                        "/api/whitelists",
                        "授信白名单.xlsx",
                        "application/octet-stream",
                        ListFixtures.whitelist(List.of(List.of(
                                uscc,
                                name,
                                limit,
                                today.minusMonths(1).toString(),
                                today.plusMonths(11).toString()))))
                .expect(201);
    }
}
