package app.zhirong.demo.service;

import app.zhirong.kernel.Region;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Bureaus import registrations that were made outside the platform, of this year and of the last: most of their figures
 * rest on them.
 */
@Component
@Profile("demo")
@Order(50)
class ImportScene implements DemoScene {

    private static final List<Integer> COUNTIES_OF_CANGZHOU = List.of(
            130902, 130903, 130921, 130922, 130923, 130924, 130925, 130926, 130927, 130928, 130929, 130930, 130981,
            130982, 130983, 130984);
    private static final List<Integer> OTHER_PLACES = List.of(
            130102, 130202, 130302, 130402, 130502, 130602, 130702, 130802, 131002, 131102, 130682, 130181, 130629);
    private static final List<String> TRADES = List.of("机械", "管业", "电缆", "环保", "模具", "化工", "装备", "食品");
    private static final List<String> BANKS = List.of("演示知易银行沧州分行", "演示融合银行沧州分行", "演示冀信银行", "演示渤海湾农商行");
    private static final int THIS_YEAR = 44;
    private static final int LAST_YEAR = 48;

    /** @param wan the amount secured */
    private record Deal(boolean firstTime, int wan) {}

    @Override
    public void play(DemoStage stage) {
        stage.person("city").post("/api/imported-registrations", list(stage, COUNTIES_OF_CANGZHOU, 0));
        stage.person("province").post("/api/imported-registrations", list(stage, OTHER_PLACES, 500));
    }

    private static DemoParts list(DemoStage stage, List<Integer> places, int firstSerial) {
        var sheet = new DemoSheet(
                "出质人",
                "统一社会信用代码",
                "所属县（市、区）",
                "质权人",
                "权利类型",
                "专利号/注册号",
                "登记号",
                "登记日",
                "登记担保金额（万元）",
                "债务履行期起",
                "债务履行期止",
                "是否首次质押");
        var random = new Random(firstSerial + 50L);
        var newYear = stage.firstDay().withDayOfYear(1);
        for (int i = 0; i < LAST_YEAR; i++) {
            var day = spread(newYear.minusYears(1), newYear.minusDays(1), i, LAST_YEAR);
            row(sheet, places, firstSerial + i, day, new Deal(i % 2 == 0, 150 + 50 * random.nextInt(16)), random);
        }
        for (int i = 0; i < THIS_YEAR; i++) {
            var day = spread(newYear, stage.firstDay(), i, THIS_YEAR);
            row(sheet, places, firstSerial + 100 + i, day, new Deal(i % 10 < 6, 300 + 50 * random.nextInt(17)), random);
        }
        return sheet.asUpload();
    }

    private static LocalDate spread(LocalDate from, LocalDate to, int number, int count) {
        return from.plusDays(ChronoUnit.DAYS.between(from, to) * number / count);
    }

    private static void row(
            DemoSheet sheet,
            List<Integer> places,
            int serial,
            LocalDate registeredOn,
            Deal deal,
            RandomGenerator random) {
        int place = places.get(serial % places.size());
        boolean patent = random.nextInt(5) > 0;
        sheet.row(
                name(place, serial),
                DemoNumbers.uscc(place, 5000 + serial),
                String.valueOf(place),
                BANKS.get(random.nextInt(BANKS.size())),
                patent ? "专利" : "商标",
                patent ? DemoNumbers.patent(2019, '1', 10_000 + serial) : String.valueOf(41_000_000 + serial),
                "演示Y" + registeredOn.getYear() + "-%04d".formatted(serial),
                registeredOn.toString(),
                String.valueOf(deal.wan()),
                registeredOn.toString(),
                registeredOn.plusYears(1).toString(),
                deal.firstTime() ? "是" : "否");
    }

    private static String name(int place, int serial) {
        var region = Region.of(place).name(Locale.SIMPLIFIED_CHINESE).orElse("");
        return "演示·" + region + TRADES.get(serial % TRADES.size()) + (serial + 1);
    }
}
