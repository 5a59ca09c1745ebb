package app.zhirong.valuation;

import app.zhirong.document.PaperFixtures;
import app.zhirong.support.Answer;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Values for tests. */
public final class ValueFixtures {

    private ValueFixtures() {}

    /** The business date, which may run ahead of the machine's. */
    public static LocalDate today(Person person) {
        return LocalDate.parse(person.get("/api/session").at("/businessDate"));
    }

    /** A report of last month, valid for a year, with its file; declared by the operator of the right's owner. */
    public static Answer declaredAppraisal(Person operator, String assetId, String amount) {
        return operator.post("/api/ip-assets/" + assetId + "/values", appraisal(operator, amount, report(operator)))
                .expect(201);
    }

    /** The body of a declaration. */
    public static Map<String, Object> appraisal(Person operator, String amount, String fileId) {
        var today = today(operator);
        var body = new LinkedHashMap<String, Object>();
        body.put("amount", amount);
        body.put("valuedOn", today.minusMonths(1).toString());
        body.put("validUntil", today.plusMonths(11).toString());
        body.put("valuer", "演示资产评估公司");
        body.put("fileId", fileId);
        return body;
    }

    /** An uploaded report. */
    public static String report(Person operator) {
        return operator.upload("/api/documents", "评估报告.pdf", "application/pdf", PaperFixtures.pdf(2_000))
                .expect(201)
                .id();
    }

    /** What an application for financing does: the bank sees the right, its appraisals and their reports. */
    public static void showToBank(World world, String assetId, World.Org owner, World.Org bank) {
        for (var schema : new String[] {"ipasset", "valuation"}) {
            world.update(
                    "insert into " + schema
                            + ".share (resource_id, org_id, purpose, granted_by) values (?, ?, 'FINANCING', ?)",
                    UUID.fromString(assetId),
                    bank.id(),
                    owner.id());
        }
    }
}
