package app.zhirong.demo.service;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What waits at the county: a dispute about a right, and an enterprise that has just registered. */
@Component
@Profile("demo")
@Order(70)
class OpenMatterScene implements DemoScene {

    private final DemoPapers papers;

    OpenMatterScene(DemoPapers papers) {
        this.papers = papers;
    }

    @Override
    public void play(DemoStage stage) {
        dispute(stage);
        register(stage);
    }

    private void dispute(DemoStage stage) {
        var mark = stage.person("e02")
                .get("/api/ip-assets?limit=100&kind=TRADEMARK")
                .at("/items/0");
        Map<String, Object> claim = Map.of(
                "kind", "TRADEMARK",
                "assetNo", mark.at("/assetNo").asString(),
                "niceClass", mark.at("/niceClass").asInt(),
                "reason", "该商标已于上年转让予我公司，附转让证明（演示）",
                "fileId", papers.upload(stage, "e05", "商标转让证明").toString());
        stage.person("e05").post("/api/ip-assets/disputes", claim);
    }

    private void register(DemoStage stage) {
        Map<String, Object> data = Map.of(
                "uscc", DemoNumbers.uscc(130903, 31),
                "name", "演示·运河新材料",
                "regionCode", "130903",
                "username", "newcomer",
                "displayName", "经办人·陶",
                "password", DemoStage.PASSWORD);
        var parts = new DemoParts()
                .json("registration", JsonMapper.shared().writeValueAsString(data))
                .file("licence", "licence.pdf", "application/pdf", papers.print(stage, "营业执照"))
                .file("letter", "letter.pdf", "application/pdf", papers.print(stage, "授权委托书"));
        stage.visitor().post("/api/public/registrations", parts);
    }
}
