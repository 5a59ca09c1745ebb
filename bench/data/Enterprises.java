import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Draws enterprises: where, in which industry, how large, since when, with which qualifications. */
final class Enterprises {

    static final String[] COLUMNS = {
        "id", "uscc", "name", "region", "industry", "size", "staff", "revenue_wan", "assets_wan", "established_on"
    };
    static final String[] TAG_COLUMNS = {"enterprise_id", "tag", "valid_from", "valid_to"};

    /** An enterprise; revenue and assets in ten thousand yuan (万元), industry as section and division of GB/T 4754. */
    record Enterprise(
            UUID id,
            long createdMillis,
            String uscc,
            String name,
            int region,
            String industry,
            Size size,
            int staff,
            long revenueWan,
            long assetsWan,
            LocalDate establishedOn,
            List<Tag> tags) {}

    /** A qualification with its validity, both days included. */
    record Tag(String code, LocalDate from, LocalDate to) {}

    private static final long FIRST_MILLIS = 1_735_689_600_000L;
    private static final LocalDate OLDEST = LocalDate.of(1992, 1, 1);
    private static final LocalDate NEW_CODES = LocalDate.of(2015, 10, 1);
    private static final String NAME_CHARACTERS = "华兴泰安瑞丰盛和金鑫宏达光明信诚嘉禾天宇海润东升远航博创智联新源方正同辉恒立中科凯德永强精工云峰晨曦亿优";

    private static final String[][] INDUSTRIES = {
        {"A01", "农业"}, {"A03", "牧业"}, {"C13", "食品"}, {"C14", "食品"}, {"C17", "纺织"}, {"C18", "服饰"},
        {"C19", "皮革"}, {"C21", "家具"}, {"C22", "纸业"}, {"C26", "化工"}, {"C27", "医药"}, {"C29", "橡塑"},
        {"C30", "建材"}, {"C31", "钢铁"}, {"C33", "金属制品"}, {"C34", "机械"}, {"C35", "专用设备"}, {"C36", "汽车零部件"},
        {"C38", "电气"}, {"C39", "电子"}, {"C40", "仪表"}, {"E48", "工程"}, {"F51", "商贸"}, {"G54", "运输"},
        {"I64", "网络"}, {"I65", "软件"}, {"L72", "商务服务"}, {"M73", "研究"}, {"M74", "技术服务"}, {"M75", "科技"}
    };
    private static final double[] INDUSTRY_SHARES = Draw.cumulative(
            2, 1.5, 4, 2, 2.5, 2, 1.5, 2, 1.5, 6, 3, 5.5, 5, 3, 9, 9, 8, 5, 6.5, 3.5, 2, 3, 4, 1, 1.5, 5, 1, 2, 3, 5);

    private final long seed;
    private final LocalDate asOf;
    private final Regions regions = new Regions();

    Enterprises(long seed, LocalDate asOf) {
        this.seed = seed;
        this.asOf = asOf;
    }

    Enterprise draw(int row) {
        var draw = Draw.of(seed, row);
        long created = FIRST_MILLIS + row * 20L;
        var place = regions.draw(draw);
        var industry = INDUSTRIES[draw.index(INDUSTRY_SHARES)];
        var established = draw.day(OLDEST, asOf.minusMonths(6), 1.7);
        int staff = (int) Math.max(1, draw.tail(28, 1.25));
        long revenue = Math.max(5, Math.round(staff * draw.tail(55, 0.75)));
        long assets = Math.max(5, Math.round(revenue * draw.tail(0.9, 0.6)));
        var size = Size.of(industry[0], staff, revenue, assets);
        return new Enterprise(
                draw.id(created),
                created,
                Numbers.uscc(place.code(), row, established.isAfter(NEW_CODES)),
                "演示·" + place.city() + tradeName(row) + industry[1] + "有限公司",
                place.code(),
                industry[0],
                size,
                staff,
                revenue,
                assets,
                established,
                tags(draw, industry[0], size, staff, revenue, assets));
    }

    private List<Tag> tags(Draw draw, String industry, Size size, int staff, long revenue, long assets) {
        var tags = new ArrayList<Tag>(3);
        boolean technical = "CIM".indexOf(industry.charAt(0)) >= 0;
        boolean highTech = technical && draw.chance(size == Size.MICRO ? 0.06 : 0.3);
        if (highTech) {
            tags.add(threeYears(draw, "high_tech"));
        }
        if (technical && staff <= 500 && revenue <= 20_000 && assets <= 20_000 && draw.chance(highTech ? 0.6 : 0.2)) {
            tags.add(threeYears(draw, "tech_sme"));
        }
        if (technical && size != Size.MICRO && size != Size.LARGE && draw.chance(highTech ? 0.2 : 0.03)) {
            tags.add(threeYears(draw, draw.chance(0.1) ? "little_giant" : "specialised"));
        }
        if (size == Size.LARGE && draw.chance(0.15)) {
            tags.add(threeYears(draw, "chain_leader"));
        }
        if (size != Size.MICRO && draw.chance(0.01)) {
            tags.add(threeYears(draw, "listing_reserve"));
        }
        return tags;
    }

    /** Most are valid on the day of the data set, a part has run out. */
    private Tag threeYears(Draw draw, String code) {
        var from = draw.day(asOf.minusYears(4), asOf.minusDays(1), 1);
        return new Tag(code, from, from.plusYears(3).minusDays(1));
    }

    /** Four characters, different for every row below 52^4 = 7,311,616. */
    private static String tradeName(int row) {
        int base = NAME_CHARACTERS.length();
        long space = (long) base * base * base * base;
        long serial = row * 7_919_111L % space;
        var name = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            name.append(NAME_CHARACTERS.charAt((int) (serial % base)));
            serial /= base;
        }
        return name.toString();
    }
}
