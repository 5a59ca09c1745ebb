package app.zhirong.demo.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every enterprise says what it does, how large it is and which titles it holds. */
@Component
@Profile("demo")
@Order(5)
class ProfileScene implements DemoScene {

    private static final List<String> INDUSTRIES =
            List.of("3425", "3311", "3490", "2661", "3591", "3525", "3831", "3919", "3360", "3572");
    private static final List<String> TITLES = List.of("TECH_SME", "HIGH_TECH", "SPECIALISED_SME", "IP_ADVANTAGE");

    @Override
    public void play(DemoStage stage) {
        stage.together(DemoCast.enterprises(), number -> {
            var username = number == 1 ? "signatory" : DemoCast.username(number);
            stage.person(username).put("/api/enterprise", profile(stage, number, new Random(number)));
        });
    }

    private static Map<String, Object> profile(DemoStage stage, int number, Random random) {
        boolean lead = number == 1;
        int staff = lead ? 360 : 20 + random.nextInt(260);
        long revenueWan = lead ? 8_642 : 400L + random.nextInt(9_000);
        Map<String, Object> profile = new HashMap<>();
        profile.put("industryCode", INDUSTRIES.get((number - 1) % INDUSTRIES.size()));
        profile.put("staff", staff);
        profile.put("annualRevenue", revenueWan + "0000.00");
        profile.put("totalAssets", revenueWan * 2 + "0000.00");
        profile.put(
                "foundedOn", stage.firstDay().minusYears(4 + random.nextInt(14)).toString());
        profile.put("tags", tags(stage, number, random));
        profile.put("contact", Map.of("name", "演示联系人", "phone", "0317-0000000"));
        return profile;
    }

    private static List<Map<String, Object>> tags(DemoStage stage, int number, Random random) {
        var tags = new ArrayList<Map<String, Object>>();
        for (var title : TITLES) {
            boolean held = number == 1 ? title.equals("TECH_SME") : random.nextInt(3) == 0;
            if (held) {
                tags.add(Map.of(
                        "code",
                        title,
                        "level",
                        "PROVINCE",
                        "certificateNo",
                        "演示-" + title + "-" + number,
                        "validFrom",
                        stage.firstDay().minusYears(1).toString(),
                        "validTo",
                        stage.firstDay().plusYears(2).toString()));
            }
        }
        return tags;
    }
}
