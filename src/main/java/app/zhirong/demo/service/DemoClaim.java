package app.zhirong.demo.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One subsidy claim of the demonstration. */
final class DemoClaim {

    private static final String CLAIMS = "/api/claims";

    private final DemoStage stage;
    private final DemoPapers papers;
    private final Cast cast;
    private final LocalDate filed;
    private String path = "";

    DemoClaim(DemoStage stage, DemoPapers papers, Cast cast, LocalDate filed) {
        this.stage = stage;
        this.papers = papers;
        this.cast = cast;
        this.filed = filed;
    }

    /** Who acts: user names; in some regions one bureau is both levels. */
    record Cast(String applicant, String bank, String first, String second, String leader) {}

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    void on(int daysAfterFiling) {
        stage.goTo(filed.plusDays(daysAfterFiling));
    }

    void act(String username, String action, Object body) {
        stage.person(username).act(path, action, body);
    }

    JsonNode seenBy(String username) {
        return stage.person(username).get(path);
    }

    /** For the loan of that case of the demonstration. */
    void draft(String call, String caseKey) {
        on(0);
        var loan = stage.person(cast.applicant())
                .get("/api/calls/" + call + "/loans")
                .valueStream()
                .filter(found -> found.at("/loanContractNo").asString().equals("演示借字-" + caseKey))
                .map(found -> found.at("/loanId").asString())
                .findFirst()
                .orElseThrow();
        path = CLAIMS + "/"
                + stage.person(cast.applicant())
                        .post(CLAIMS, Map.of("callId", call, "loanId", loan))
                        .at("/id")
                        .asString();
    }

    /** Complete, with the bank's word. */
    void submit() {
        var seen = seenBy(cast.applicant());
        stage.person(cast.applicant()).put(path, declaration(seen.at("/papers")));
        certify(seen.at("/facts"));
        act(cast.applicant(), "submit", Map.of());
    }

    private Map<String, Object> declaration(JsonNode required) {
        var file = papers.upload(stage, cast.applicant(), "贴息申报材料汇编").toString();
        var attached = new ArrayList<Map<String, Object>>();
        for (JsonNode paper : required) {
            attached.add(Map.of("code", paper.at("/code").asString(), "fileId", file));
        }
        return Map.of(
                "payeeBank", "演示知易银行沧州分行",
                "payeeAccount", "6200 0000 0000 0000 000",
                "contactName", "演示联系人",
                "contactPhone", "0317-00000100",
                "committed", true,
                "papers", attached);
    }

    private void certify(JsonNode facts) {
        var body = Map.of(
                "settledOn", facts.at("/settledOn").asString(),
                "interestPaid", facts.at("/interestPaid").asString(),
                "penaltyInterest", "0.00",
                "overdue", false,
                "ipShare", facts.at("/ipShare").decimalValue(),
                "insured", facts.at("/insured").asBoolean());
        act(cast.bank(), "certify", body);
    }

    void withdraw() {
        act(cast.applicant(), "withdraw", Map.of());
    }

    void takeUp() {
        on(2);
        act(cast.first(), "take-up", Map.of());
    }

    void giveBack(LocalDate dueOn) {
        on(4);
        var remarks = List.of(Map.of("field", "REPAYMENT_VOUCHERS", "text", "还本付息凭证缺少最后一期，请补充（演示）"));
        act(cast.first(), "return-for-correction", Map.of("remarks", remarks, "dueOn", dueOn.toString()));
    }

    void reject() {
        on(4);
        var body = Map.of("clause", "贷款用途须与专利产品相关（演示）", "reason", "贷款用途与所列专利无关（演示）");
        act(cast.first(), "reject", body);
    }

    void recommend() {
        on(4);
        var tick = Map.of("code", "EXCLUSION", "note", "经查询，未列入失信、经营异常名单（演示）");
        act(cast.first(), "recommend", Map.of("opinion", "材料齐全，贷款事实清楚，同意推荐。", "ticks", List.of(tick)));
    }

    void takeUpAgain() {
        on(6);
        act(cast.second(), "take-up", Map.of());
    }

    /** All that the computation allows; waits for another person. */
    void propose() {
        on(8);
        var computed = seenBy(cast.second()).at("/computedAmount").asString();
        act(cast.second(), "propose", Map.of("amount", computed, "opinion", "经复审，金额核算无误。"));
    }

    void confirmAmount() {
        on(9);
        act(cast.leader(), "confirm-amount", Map.of());
    }

    /** Two people of the bureau's finance. */
    void pay() {
        var body = Map.of(
                "voucherNo",
                "演示-拨-" + id().substring(id().length() - 6),
                "paidOn",
                stage.day().toString());
        act("finance", "record-payment", body);
        act("finance2", "confirm-payment", Map.of());
    }

    void comeBack() {
        var body = Map.of("returnedOn", stage.day().toString(), "reason", "收款账号与户名不符（演示）");
        act("finance", "return-payment", body);
    }

    void archive() {
        act(cast.second(), "archive", Map.of());
    }
}
