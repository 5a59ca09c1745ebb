package app.zhirong.demo.service;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The pledge registrations of one case: patents together, trademarks together. */
final class DemoPledge {

    private static final String REGISTRATIONS = "/api/pledge-registrations";

    private final DemoStage stage;
    private final DemoPapers papers;
    private final DemoCase financed;
    private final List<String> paths = new ArrayList<>();

    DemoPledge(DemoStage stage, DemoPapers papers, DemoCase financed) {
        this.stage = stage;
        this.papers = papers;
        this.financed = financed;
    }

    /** Opens a registration per type of right. */
    void open() {
        var types = financed.rightTypes();
        var remaining = financed.terms().amount();
        for (var type : types) {
            var share = type.equals(types.getLast())
                    ? remaining
                    : half(financed.terms().amount());
            remaining = remaining.minus(share);
            open(type, share);
        }
    }

    void confirm() {
        financed.on(1);
        paths.forEach(this::confirm);
    }

    void file() {
        financed.on(2);
        paths.forEach(path -> act(path, financed.cast().operations(), "record-filing", filing()));
    }

    private Map<String, Object> filing() {
        return Map.of("channel", "ONLINE", "filedOn", stage.day().toString(), "filedBy", "PLEDGEE");
    }

    private static Money half(Money amount) {
        return Money.ofWan(amount.yuan().movePointLeft(4).longValue() / 2);
    }

    private void open(String type, Money securedAmount) {
        var opened = stage.person(financed.cast().operations())
                .post(
                        REGISTRATIONS,
                        Map.of(
                                "caseId", financed.id(),
                                "rightType", type,
                                "securedAmount", securedAmount.toString()));
        paths.add(REGISTRATIONS + "/" + opened.at("/id").asString());
    }

    private void confirm(String path) {
        var operations = financed.cast().operations();
        for (JsonNode ground : stage.person(operations).get(path).at("/grounds")) {
            if (ground.at("/verdict").asString().equals("MANUAL")) {
                act(path, operations, "tick-ground", tick(ground));
            }
        }
        act(path, operations, "confirm", Map.of("declarations", List.of()));
        act(path, financed.cast().applicant(), "confirm", Map.of("declarations", List.of()));
    }

    private Map<String, Object> tick(JsonNode ground) {
        return Map.of(
                "ground",
                ground.at("/code").asString(),
                "passed",
                true,
                "evidence",
                "登记簿副本（演示）",
                "source",
                "REGISTER_COPY",
                "asOf",
                stage.day().toString());
    }

    void defect() {
        financed.on(4);
        Map<String, Object> defect = new HashMap<>();
        defect.put("noticedOn", stage.day().toString());
        defect.put("cureBy", stage.firstDay().plusDays(20).toString());
        defect.put("remarks", "质押合同缺少专利授权公告日，请补正（演示）");
        act(paths.getFirst(), financed.cast().operations(), "record-defect", defect);
    }

    /** The authority has refused the first of them; a second person confirms. */
    void refuse() {
        financed.on(5);
        Map<String, Object> result = new HashMap<>();
        result.put("outcome", "REFUSED");
        result.put("decidedOn", stage.day().toString());
        result.put("ground", "专利权处于无效宣告程序中（演示）");
        result.put("noticeFileId", paper("不予登记通知书"));
        conclude(paths.getFirst(), result);
    }

    /** The authority has registered all of them; a second person confirms. */
    void register() {
        financed.on(5);
        for (var path : paths) {
            Map<String, Object> result = new HashMap<>();
            result.put("outcome", "REGISTERED");
            result.put("decidedOn", stage.day().toString());
            result.put(
                    "registrationNo",
                    "演示Y" + stage.day().getYear() + financed.terms().key() + (paths.indexOf(path) + 1));
            result.put("noticeFileId", paper("质押登记通知书"));
            conclude(path, result);
        }
    }

    private void conclude(String path, Map<String, Object> result) {
        act(path, financed.cast().operations(), "record-result", result);
        act(path, financed.cast().second(), "confirm-result", Map.of());
    }

    /** The bank proves that the debt is settled, and both agree. */
    void beginCancelling(LocalDate settledOn) {
        stage.goTo(settledOn.plusDays(1));
        for (var path : paths) {
            var proof = Map.of("issuedOn", stage.day().toString(), "fileId", paper("贷款结清证明"));
            act(path, financed.cast().operations(), "issue-settlement-proof", proof);
            act(path, financed.cast().operations(), "agree-cancellation", Map.of());
            act(path, financed.cast().applicant(), "agree-cancellation", Map.of());
        }
    }

    void cancel(LocalDate settledOn) {
        stage.goTo(settledOn.plusDays(6));
        for (var path : paths) {
            var notice = Map.of("cancelledOn", stage.day().toString(), "noticeFileId", paper("质押登记注销通知书"));
            act(path, financed.cast().operations(), "record-cancellation", notice);
            act(path, financed.cast().second(), "confirm-cancellation", Map.of());
        }
    }

    private String paper(String title) {
        return papers.upload(stage, financed.cast().operations(), title).toString();
    }

    private void act(String path, String username, String action, Object body) {
        stage.person(username).act(path, action, body);
    }
}
