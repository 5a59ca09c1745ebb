package app.zhirong.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.kernel.Money;
import app.zhirong.pledge.ImportFixtures;
import app.zhirong.pledge.PledgeFixtures;
import app.zhirong.support.Answer;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a bureau imports is counted, broken down, and found again; each test in a year that no other has. */
@ApplicationTest
class FiguresOfImportsTests {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final AtomicInteger YEAR = new AtomicInteger(2004);
    private static final int YUNHE = 130903;
    private static final int XINHUA = 130902;

    @Autowired
    World world;

    Person director;
    int year;

    @BeforeEach
    void registrationsOfTwoYears() {
        director = world.person(world.cityBureau(130900), Role.BUREAU_REVIEWER, Role.BUREAU_DECISION_MAKER);
        year = YEAR.addAndGet(2);
        var first = ImportFixtures.nextUscc();
        var second = ImportFixtures.nextUscc();
        takeOver(
                row(first, "运河区", "演示甲银行", "专利", year + "-03-18", "230.5", "是"),
                row(first, "新华区", "演示甲银行", "专利", year + "-05-10", "100", "否"),
                row(second, "运河区", "演示乙银行", "商标", year + "-06-01", "1500", "是"),
                row(ImportFixtures.nextUscc(), "运河区", "演示乙银行", "专利", (year - 1) + "-04-01", "200", "是"));
    }

    @SafeVarargs
    private final void takeOver(List<String>... rows) {
        director.upload("/api/imported-registrations", "登记.xlsx", XLSX, ImportFixtures.list(List.of(rows)))
                .expect(201);
        world.settle();
    }

    private static List<String> row(
            String uscc, String district, String bank, String type, String day, String wan, String first) {
        var row = new ArrayList<>(ImportFixtures.row(PledgeFixtures.nextRegistrationNo()));
        row.set(1, uscc);
        row.set(2, district);
        row.set(3, bank);
        row.set(4, type);
        if (type.equals("商标")) {
            row.set(5, "40" + uscc.substring(11, 17).replaceAll("\\D", "7"));
        }
        row.set(7, day);
        row.set(8, wan);
        row.set(9, day);
        row.set(10, day.replaceFirst("\\d{4}", String.valueOf(Integer.parseInt(day.substring(0, 4)) + 1)));
        row.set(11, first);
        return row;
    }

    @Test
    void everyFigureIsWhatTheRowsSay_againstTheYearBefore() {
        var overview = director.get("/api/statistics/overview?year=" + year).expect(200);
        assertThat(overview.at("/figures/amount/value")).isEqualTo("18305000.00");
        assertThat(overview.at("/figures/amount/before")).isEqualTo("2000000.00");
        assertThat(overview.json().at("/figures/amount/growth").decimalValue()).isEqualByComparingTo("8.1525");
        assertThat(overview.at("/figures/registrations/value")).isEqualTo("3");
        assertThat(overview.at("/figures/enterprises/value")).isEqualTo("2");
        assertThat(overview.at("/figures/firstTimeBorrowers/value")).isEqualTo("2");
        assertThat(overview.at("/months/2/amount")).isEqualTo("2305000.00");
        assertThat(overview.at("/months/3/amountBefore")).isEqualTo("2000000.00");
        assertThat(overview.at("/banks/0/pledgee")).isEqualTo("演示乙银行");
        assertThat(overview.at("/composition/trademark/amount")).isEqualTo("15000000.00");
        assertThat(overview.at("/composition/inclusive/registrations")).isEqualTo("2");
        assertThat(overview.at("/composition/imported/amount")).isEqualTo("18305000.00");
    }

    @Test
    void districtsAddUpToTheTotal_andAnEnterpriseCountsOnce_whereItsLatestRegistrationIs() {
        var districts = director.get("/api/statistics/districts?year=" + year).expect(200);
        assertThat(figure(districts, YUNHE, "amount")).isEqualTo("17305000.00");
        assertThat(figure(districts, YUNHE, "enterprises")).isEqualTo("1");
        assertThat(figure(districts, XINHUA, "amount")).isEqualTo("1000000.00");
        assertThat(figure(districts, XINHUA, "enterprises")).isEqualTo("1");

        var total = director.get("/api/statistics/overview?year=" + year);
        for (var name : List.of("amount", "registrations", "enterprises", "firstTimeBorrowers", "subsidyPaid")) {
            assertThat(sum(districts, name)).as(name).isEqualTo(Money.of(total.at("/figures/" + name + "/value")));
        }
    }

    @Test
    void everyFigureIsTheListBehindIt() {
        var days = "from=" + year + "-01-01&to=" + year + "-12-31";
        assertList("registrations?" + days, "3", "18305000.00");
        assertList("registrations?" + days + "&district=" + XINHUA, "1", "1000000.00");
        assertList("registrations?" + days + "&rightType=TRADEMARK", "1", "15000000.00");
        assertList("registrations?" + days + "&inclusive=true", "2", "3305000.00");
        assertList("registrations?" + days + "&pledgee=演示甲银行", "2", "3305000.00");
        assertList("registrations?" + days + "&imported=false", "0", "0.00");
        assertList("registrations?from=" + year + "-03-01&to=" + year + "-03-31", "1", "2305000.00");
        assertList("enterprises?" + days, "2", "18305000.00");
        assertList("enterprises?" + days + "&firstTime=true", "2", "18305000.00");
        assertList("enterprises?" + days + "&district=" + XINHUA, "1", "3305000.00");
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void listsGoOnByTheirCursor() {
        for (var list : List.of("registrations", "enterprises")) {
            var path = "/api/statistics/" + list + "?from=" + year + "-01-01&to=" + year + "-12-31&limit=1";
            var first = director.get(path).expect(200);
            var second =
                    director.get(path + "&cursor=" + first.at("/nextCursor")).expect(200);
            assertThat(second.at("/items/0/amount")).isNotEqualTo(first.at("/items/0/amount"));
            assertThat(second.at("/totalAmount")).isEqualTo("18305000.00");
        }
    }

    @Test
    void aCountySeesItsOwn_andABureauElsewhereNothing() {
        var county = world.person(world.countyBureau(XINHUA), Role.BUREAU_REVIEWER);
        assertThat(county.get("/api/statistics/overview?year=" + year).at("/figures/amount/value"))
                .isEqualTo("1000000.00");
        var elsewhere = world.person(world.cityBureau(130100), Role.BUREAU_REVIEWER);
        assertThat(elsewhere
                        .get("/api/statistics/registrations?from=" + year + "-01-01&to=" + year + "-12-31")
                        .at("/total"))
                .isEqualTo("0");
    }

    private void assertList(String path, String total, String amount) {
        var list = director.get(
                        "/api/statistics/" + path.replace("演示甲银行", "%E6%BC%94%E7%A4%BA%E7%94%B2%E9%93%B6%E8%A1%8C"))
                .expect(200);
        assertThat(list.at("/total")).as(path).isEqualTo(total);
        assertThat(list.at("/totalAmount")).as(path).isEqualTo(amount);
    }

    private static String figure(Answer districts, int district, String name) {
        return districts
                .json()
                .at("/districts")
                .valueStream()
                .filter(row -> row.at("/district").asInt() == district)
                .map(row -> row.at("/figures/" + name + "/value").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Money sum(Answer districts, String name) {
        return Money.sum(districts
                .json()
                .at("/districts")
                .valueStream()
                .map(row -> Money.of(row.at("/figures/" + name + "/value").asString()))
                .toList());
    }
}
