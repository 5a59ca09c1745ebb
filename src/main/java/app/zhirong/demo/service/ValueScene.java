package app.zhirong.demo.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Enterprises put appraisal reports on record for most of their rights; some run out within days. */
@Component
@Profile("demo")
@Order(20)
class ValueScene implements DemoScene {

    private final DemoPapers papers;

    ValueScene(DemoPapers papers) {
        this.papers = papers;
    }

    @Override
    public void play(DemoStage stage) {
        stage.together(DemoCast.enterprises().stream().skip(1).toList(), number -> play(stage, number));
    }

    private void play(DemoStage stage, int number) {
        var random = new Random(number);
        var username = DemoCast.username(number);
        for (JsonNode asset :
                stage.person(username).get("/api/ip-assets?limit=100").at("/items")) {
            declare(stage, username, asset, random);
        }
    }

    private void declare(DemoStage stage, String username, JsonNode asset, Random random) {
        int wan = 40 + random.nextInt(560);
        boolean endsSoon = random.nextInt(8) == 0;
        boolean none = random.nextInt(10) == 0;
        if (none) {
            return;
        }
        var valuedOn = stage.firstDay().minusDays(endsSoon ? 355 : 30 + random.nextInt(200));
        Map<String, Object> value = new HashMap<>();
        value.put("amount", wan + "0000.00");
        value.put("valuedOn", valuedOn.toString());
        value.put("validUntil", valuedOn.plusYears(1).toString());
        value.put("valuer", "演示资产评估事务所");
        value.put("fileId", papers.upload(stage, username, "资产评估报告").toString());
        var id = asset.at("/id").asString();
        stage.person(username).post("/api/ip-assets/" + id + "/values", value);
    }
}
