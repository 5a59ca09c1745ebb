package app.zhirong.ipasset;

import app.zhirong.ipasset.domain.PatentKind;
import app.zhirong.ipasset.domain.PatentNumber;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Rights for tests, each with a number of its own. */
public final class AssetFixtures {

    private static final AtomicInteger SERIAL = new AtomicInteger(1_000_000);

    private AssetFixtures() {}

    public static String nextInvention(int year) {
        return PatentNumber.numbered(year, PatentKind.INVENTION, SERIAL.incrementAndGet())
                .canonical();
    }

    public static String nextUtilityModel(int year) {
        return PatentNumber.numbered(year, PatentKind.UTILITY_MODEL, SERIAL.incrementAndGet())
                .canonical();
    }

    public static String nextTrademark() {
        return String.valueOf(10_000_000 + SERIAL.incrementAndGet());
    }

    /** Filed on 2021-03-01. */
    public static Map<String, Object> invention(String number) {
        return Map.of(
                "kind", "INVENTION",
                "assetNo", number,
                "title", "一种演示用主轴平衡装置",
                "filingDate", "2021-03-01",
                "grantDate", "2023-05-09");
    }

    /** Registered on 2022-08-21 in class 7. */
    public static Map<String, Object> trademark(String number) {
        return Map.of(
                "kind",
                "TRADEMARK",
                "assetNo",
                number,
                "title",
                "演示精工",
                "niceClass",
                7,
                "registrationDate",
                "2022-08-21");
    }
}
