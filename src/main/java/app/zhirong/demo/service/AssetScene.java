package app.zhirong.demo.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every enterprise lists its rights: about 120 in all, with numbers whose check digits hold. */
@Component
@Profile("demo")
@Order(10)
class AssetScene implements DemoScene {

    private static final List<String> DEVICES =
            List.of("主轴平衡装置", "焊接夹具", "过滤组件", "检测方法", "控制系统", "密封结构", "输送机构", "热处理工艺");
    private static final List<String> QUALITIES = List.of("高精度", "节能", "模块化", "自适应", "低噪声", "快换式");

    @Override
    public void play(DemoStage stage) {
        stage.together(DemoCast.enterprises(), number -> {
            if (number == 1) {
                playTheLead(stage);
            } else {
                play(stage, number, new Random(number));
            }
        });
    }

    private static void play(DemoStage stage, int number, RandomGenerator random) {
        var username = DemoCast.username(number);
        int inventions = inventions(number);
        for (int j = 0; j < inventions; j++) {
            list(stage, username, patent(stage, "INVENTION", '1', number * 10 + j, random));
        }
        list(stage, username, patent(stage, "UTILITY_MODEL", '2', number * 10, random));
        list(stage, username, mark(stage, "演示商标" + number, 40_000_000 + number, 7 + number % 30));
    }

    /** One, two or three: with a utility model and a trademark each, 116 rights of 29 enterprises. */
    private static int inventions(int enterprise) {
        return switch (enterprise % 3) {
            case 0 -> 3;
            case 1 -> 2;
            default -> 1;
        };
    }

    /** 演示·沧州精工机械 of the demo story: two inventions, a utility model and a trademark; the first was pledged before. */
    private static void playTheLead(DemoStage stage) {
        var random = new Random(1);
        // filed on one day for one creation: the ground that can be declared
        var invention = patent(stage, "INVENTION", '1', 11, new Random(2));
        var sameDay = patent(stage, "UTILITY_MODEL", '2', 10, new Random(2));
        sameDay.put("sameDayUtilityModel", true);
        list(stage, "enterprise", patent(stage, "INVENTION", '1', 10, random));
        list(stage, "enterprise", invention);
        list(stage, "enterprise", sameDay);
        list(stage, "enterprise", mark(stage, "精工沧匠（演示）", 40_000_001, 7));
    }

    private static void list(DemoStage stage, String username, Map<String, Object> listing) {
        stage.person(username).post("/api/ip-assets", listing);
    }

    private static Map<String, Object> patent(
            DemoStage stage, String kind, char type, int serial, RandomGenerator random) {
        int yearsAgo = 5 + random.nextInt(4);
        LocalDate filed = stage.firstDay().minusYears(yearsAgo).minusDays(40 + random.nextInt(60));
        Map<String, Object> listing = new HashMap<>();
        listing.put("kind", kind);
        listing.put("assetNo", DemoNumbers.patent(filed.getYear(), type, serial));
        listing.put("title", "一种" + pick(QUALITIES, random) + pick(DEVICES, random) + "（演示）");
        listing.put("filingDate", filed.toString());
        listing.put("grantDate", filed.plusMonths(14).toString());
        return listing;
    }

    private static Map<String, Object> mark(DemoStage stage, String name, int number, int niceClass) {
        return Map.of(
                "kind", "TRADEMARK",
                "assetNo", String.valueOf(number),
                "title", name,
                "niceClass", Math.min(45, niceClass),
                "registrationDate", stage.firstDay().minusYears(4).toString());
    }

    private static String pick(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
