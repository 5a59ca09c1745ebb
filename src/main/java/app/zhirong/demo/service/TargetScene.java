package app.zhirong.demo.service;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What province, city and two districts want to reach this year, and wanted last year. */
@Component
@Profile("demo")
@Order(80)
class TargetScene implements DemoScene {

    private static final String NOT_SET_YET = "\"0\"";

    @Override
    public void play(DemoStage stage) {
        for (int yearsAgo = 0; yearsAgo <= 1; yearsAgo++) {
            int year = stage.firstDay().getYear() - yearsAgo;
            set(stage, "leader", year, 130900, 40_000);
            set(stage, "leader", year, 130903, 4_000);
            set(stage, "leader", year, 130902, 3_500);
            set(stage, "leader", year, 130982, 3_000);
            set(stage, "province-leader", year, 130000, 90_000);
        }
    }

    /** @param wan the amount; the others follow from it */
    private static void set(DemoStage stage, String leader, int year, int region, long wan) {
        Map<String, Object> target = Map.of(
                "year",
                year,
                "region",
                region,
                "amount",
                BigDecimal.valueOf(wan).movePointRight(4).setScale(2).toPlainString(),
                "registrations",
                wan / 600,
                "enterprises",
                wan / 700,
                "firstTimeBorrowers",
                wan / 1_100,
                "subsidyPaid",
                BigDecimal.valueOf(wan * 10).setScale(2).toPlainString());
        stage.person(leader).put("/api/statistics/targets", NOT_SET_YET, target);
    }
}
