package app.zhirong.demo.service;

import app.zhirong.demo.store.DemoParties.DemoOrganisation;
import app.zhirong.kernel.Money;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two banks import their credit whitelists, and the city imports its recommendation list and pushes it to them. */
@Component
@Profile("demo")
@Order(35)
class ListScene implements DemoScene {

    private static final String TITLE = "沧州市知识产权质押融资推荐名单（演示）";
    private static final Map<String, Integer> OF_THE_FIRST_BANK =
            Map.of("e01", 500, "e03", 300, "e05", 200, "e06", 400, "e09", 300, "e24", 200);
    private static final Map<String, Integer> OF_THE_SECOND_BANK =
            Map.of("e03", 260, "e04", 300, "e07", 150, "e10", 200);

    @Override
    public void play(DemoStage stage) {
        var enterprises = DemoCast.organisations().stream()
                .filter(organisation -> organisation.kind().equals("ENTERPRISE"))
                .collect(Collectors.toMap(DemoOrganisation::id, Function.identity()));
        Function<String, DemoOrganisation> named = key -> Objects.requireNonNull(enterprises.get(DemoCast.id(key)));
        whitelist(stage, "officer", OF_THE_FIRST_BANK, named);
        whitelist(stage, "officer-rh", OF_THE_SECOND_BANK, named);
        recommend(stage, named);
    }

    /** The last line is an enterprise that is not registered here. */
    private static void whitelist(
            DemoStage stage, String officer, Map<String, Integer> limits, Function<String, DemoOrganisation> named) {
        var sheet = new DemoSheet("统一社会信用代码", "企业名称", "预授信额度（元）", "有效期起", "有效期止");
        var from = stage.firstDay().minusMonths(2).toString();
        var to = stage.firstDay().plusMonths(10).toString();
        new TreeMap<>(limits).forEach((key, wan) -> {
            var enterprise = named.apply(key);
            var limit = Money.ofWan(wan).toString();
            sheet.row(uscc(enterprise), enterprise.name(), limit, from, to);
        });
        sheet.row(
                DemoNumbers.uscc(130921, 7001),
                "演示·沧县铸造（尚未注册）",
                Money.ofWan(100).toString(),
                from,
                to);
        stage.person(officer).post("/api/whitelists", sheet.asUpload());
    }

    private static void recommend(DemoStage stage, Function<String, DemoOrganisation> named) {
        var sheet = new DemoSheet("统一社会信用代码", "企业名称", "有效期起", "有效期止");
        for (int number = 1; number <= 10; number++) {
            var enterprise = named.apply("e%02d".formatted(number));
            var from = stage.firstDay().minusMonths(1).toString();
            sheet.row(
                    uscc(enterprise),
                    enterprise.name(),
                    from,
                    stage.firstDay().plusMonths(11).toString());
        }
        var title = URLEncoder.encode(TITLE, StandardCharsets.UTF_8);
        var banks = "&banks=" + DemoCast.id("bank-zy-cz") + "&banks=" + DemoCast.id("bank-rh");
        stage.person("city").post("/api/recommendation-lists?title=" + title + banks, sheet.asUpload());
    }

    private static String uscc(DemoOrganisation enterprise) {
        return Objects.requireNonNull(enterprise.uscc());
    }
}
