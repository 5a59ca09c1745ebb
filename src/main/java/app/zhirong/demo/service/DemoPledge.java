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

    /** Opens, checks, confirms and files a registration per type of right. */
    void file() {
        var types = financed.rightTypes();
        var remaining = financed.amount();
        for (var type : types) {
            var share = type.equals(types.getLast()) ? remaining : half(financed.amount());
            remaining = remaining.minus(share);
            open(type, share);
        }
        paths.forEach(this::confirmAndFile);
    }

    private static Money half(Money amount) {
        return Money.ofWan(amount.yuan().movePointLeft(4).longValue() / 2);
    }

    private void open(String type, Money securedAmount) {
        var opened = stage.person(financed.cast().operations())
                .post(
                        financed.cast().key() + " open " + type,
                        REGISTRATIONS,
                        Map.of(
                                "caseId", financed.id(),
                                "rightType", type,
                                "securedAmount", securedAmount.toString()));
        paths.add(REGISTRATIONS + "/" + opened.at("/id").asString());
    }

    private void confirmAndFile(String path) {
        var operations = financed.cast().operations();
        for (JsonNode ground : stage.person(operations).get(path).at("/grounds")) {
            if (ground.at("/verdict").asString().equals("MANUAL")) {
                act(path, operations, "tick-ground", ground.at("/code").asString(), tick(ground));
            }
        }
        act(path, operations, "confirm", "bank", Map.of("declarations", List.of()));
        act(path, financed.cast().applicant(), "confirm", "pledgor", Map.of("declarations", List.of()));
        var filedOn = financed.contractDate().plusDays(2);
        act(
                path,
                operations,
                "record-filing",
                "",
                Map.of("channel", "ONLINE", "filedOn", filedOn.toString(), "filedBy", "PLEDGEE"));
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
                stage.firstDay().toString());
    }

    void defect() {
        var path = paths.getFirst();
        Map<String, Object> defect = new HashMap<>();
        defect.put("noticedOn", financed.contractDate().plusDays(4).toString());
        defect.put("cureBy", stage.firstDay().plusDays(20).toString());
        defect.put("remarks", "质押合同缺少专利授权公告日，请补正（演示）");
        act(path, financed.cast().operations(), "record-defect", "", defect);
    }

    /** The authority has registered all of them; a second person confirms. */
    void register() {
        var decidedOn = financed.contractDate().plusDays(5);
        for (var path : paths) {
            Map<String, Object> result = new HashMap<>();
            result.put("outcome", "REGISTERED");
            result.put("decidedOn", decidedOn.toString());
            result.put("registrationNo", "演示Y" + decidedOn.getYear() + Math.abs(path.hashCode() % 1_000_000));
            result.put(
                    "noticeFileId",
                    papers.upload(stage, financed.cast().operations(), "质押登记通知书")
                            .toString());
            act(path, financed.cast().operations(), "record-result", "", result);
            act(path, financed.cast().second(), "confirm-result", "", Map.of());
        }
    }

    void cancel(LocalDate settledOn) {
        var operations = financed.cast().operations();
        for (var path : paths) {
            act(path, operations, "issue-settlement-proof", "", proof(settledOn));
            act(path, operations, "agree-cancellation", "bank", Map.of());
            act(path, financed.cast().applicant(), "agree-cancellation", "pledgor", Map.of());
            act(path, operations, "record-cancellation", "", cancellation(settledOn));
            act(path, financed.cast().second(), "confirm-cancellation", "", Map.of());
        }
    }

    private Map<String, Object> proof(LocalDate settledOn) {
        var file = papers.upload(stage, financed.cast().operations(), "贷款结清证明");
        return Map.of("issuedOn", settledOn.plusDays(1).toString(), "fileId", file.toString());
    }

    private Map<String, Object> cancellation(LocalDate settledOn) {
        var file = papers.upload(stage, financed.cast().operations(), "质押登记注销通知书");
        return Map.of("cancelledOn", settledOn.plusDays(6).toString(), "noticeFileId", file.toString());
    }

    private void act(String path, String username, String action, String which, Object body) {
        var step = financed.cast().key() + " " + path + " " + action + " " + which;
        stage.person(username).act(step, path, action, body);
    }
}
