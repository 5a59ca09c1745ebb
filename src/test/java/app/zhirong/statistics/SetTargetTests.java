package app.zhirong.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In regions that no other test uses, because targets belong to a region and not to an organisation. */
@ApplicationTest
class SetTargetTests {

    private static final int CITY = 130700;
    private static final int COUNTY = 130702;
    private static final String TARGETS = "/api/statistics/targets";
    private static final String NEVER_SET = "\"0\"";

    @Autowired
    World world;

    int year = LocalDate.now().getYear();
    Person director;

    @BeforeEach
    void aCity() {
        world.update("delete from statistics.target where region between ? and ?", CITY, CITY + 99);
        director = world.person(world.cityBureau(CITY), Role.BUREAU_DECISION_MAKER);
    }

    @Test
    void aBureauSetsItsOwnTarget_andSeesItAtItsFigures() {
        var set = director.put(TARGETS, target(CITY, "400000000.00"), NEVER_SET).expect(200);
        assertThat(set.at("/version")).isEqualTo("1");
        assertThat(set.at("/regionName")).isEqualTo("张家口市");

        var overview = director.get("/api/statistics/overview").expect(200);
        assertThat(overview.at("/figures/amount/target")).isEqualTo("400000000.00");
        assertThat(overview.json().at("/figures/amount/completion").decimalValue())
                .isZero();
        assertThat(overview.json().at("/figures/registrations").has("target")).isFalse();
        assertThat(director.get("/api/statistics/overview?span=MONTH")
                        .expect(200)
                        .json()
                        .at("/figures/amount")
                        .has("target"))
                .as("a month has no target")
                .isFalse();
    }

    @Test
    void itSetsThoseOfItsDistricts_whichSeeThem_andNobodyElseDoes() {
        director.put(TARGETS, target(COUNTY, "50000000.00"), NEVER_SET).expect(200);

        var county = world.person(world.countyBureau(COUNTY), Role.BUREAU_REVIEWER);
        assertThat(county.get("/api/statistics/overview").at("/figures/amount/target"))
                .isEqualTo("50000000.00");
        var sibling = world.person(world.countyBureau(COUNTY + 1), Role.BUREAU_REVIEWER);
        sibling.put(TARGETS, target(COUNTY, "1.00"), NEVER_SET).expectProblem(404, "statistics.not-your-region");
        assertThat(director.get(TARGETS + "?year=" + year)
                        .expect(200)
                        .json()
                        .at("/0/region")
                        .asInt())
                .as("its own comes first")
                .isEqualTo(CITY);
    }

    @Test
    void whoHasNotSeenTheNewestVersionIsRefused() {
        director.put(TARGETS, target(CITY, "400000000.00"), NEVER_SET).expect(200);
        director.put(TARGETS, target(CITY, "500000000.00"), NEVER_SET).expectProblem(412, "request.stale");
        director.put(TARGETS, target(CITY, "500000000.00"), null).expectProblem(428, "request.version-required");
        var second =
                director.put(TARGETS, target(CITY, "500000000.00"), "\"1\"").expect(200);
        assertThat(second.etag()).isEqualTo("\"2\"");
    }

    @Test
    void wrongAmountsAndYearsAreToldAtTheirFields() {
        director.put(TARGETS, target(CITY, "0.00"), NEVER_SET)
                .expectProblem(422, "request.invalid")
                .expectField("/amount", "field.not-positive");
        director.put(TARGETS, Map.of("year", year + 2, "region", CITY), NEVER_SET)
                .expectProblem(422, "statistics.year")
                .expectField("/year", "statistics.year");
    }

    @Test
    void financeReadsTargetsAndDoesNotSetThem() {
        var finance = world.person(world.cityBureau(CITY), Role.BUREAU_FINANCE);
        finance.put(TARGETS, target(CITY, "1.00"), NEVER_SET).expectProblem(403, "request.forbidden");
        finance.get(TARGETS + "?year=" + year).expect(200);
    }

    private Map<String, Object> target(int region, String amount) {
        return Map.of("year", year, "region", region, "amount", amount);
    }
}
