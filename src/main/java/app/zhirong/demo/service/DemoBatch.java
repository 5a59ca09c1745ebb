package app.zhirong.demo.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One proposed list of the demonstration's city. */
final class DemoBatch {

    private static final String BATCHES = "/api/subsidy-batches";

    private final DemoStage stage;
    private final String call;
    private final String name;
    private String path = "";
    private JsonNode published = JsonNodeFactory.instance.objectNode();

    DemoBatch(DemoStage stage, String call, String name) {
        this.stage = stage;
        this.call = call;
        this.name = name;
    }

    /** Decided and put on notice on that day. */
    void publish(List<String> claims, LocalDate day) {
        stage.goTo(day);
        Map<String, Object> list = Map.of(
                "callId",
                call,
                "title",
                "沧州市知识产权质押贷款贴息拟补助名单公示（" + name + "，演示）",
                "decisionNo",
                "演示纪要〔" + day.getYear() + "〕" + name,
                "decisionDate",
                day.toString(),
                "email",
                "demo@example.org");
        path = BATCHES + "/"
                + stage.person("city").post(BATCHES, list).at("/batch/id").asString();
        stage.person("city").act(path, "change", Map.of("add", claims));
        published = stage.person("leader").act(path, "publish", Map.of());
    }

    /** Somebody objects to the line of that claim; the others run on. */
    void object(String claim) {
        var line = published
                .at("/lines")
                .valueStream()
                .filter(found -> found.at("/claimId").asString().equals(claim))
                .mapToInt(found -> found.at("/lineNo").asInt())
                .findFirst()
                .orElseThrow();
        var id = path.substring(path.lastIndexOf('/') + 1);
        Map<String, Object> words = Map.of(
                "lineNo", line,
                "realName", "演示异议人·李某",
                "contact", "0317-00000999",
                "reason", "该企业同一笔贷款利息可能已获其他财政补助，请核查（演示）。");
        stage.visitor().post("/api/public/notices/" + id + "/objections", words);
        stage.settle();
    }

    /** On the day after the notice. */
    void approve() {
        var day = LocalDate.parse(published.at("/batch/noticeTo").asString()).plusDays(1);
        stage.goTo(day);
        var documentNo = "演示知发〔" + day.getYear() + "〕" + name;
        stage.person("leader").act(path, "approve", Map.of("documentNo", documentNo, "approvedOn", day.toString()));
    }
}
