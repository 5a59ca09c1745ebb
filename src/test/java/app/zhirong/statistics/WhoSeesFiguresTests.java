package app.zhirong.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class WhoSeesFiguresTests {

    @Autowired
    World world;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "districts",
                "registrations",
                "enterprises",
                "payments",
                "budgets",
                "targets?year=2026"
            })
    void figuresAreForBureaus(String page) {
        var path = "/api/statistics/" + page;
        world.visitor().get(path).expectProblem(401, "request.unauthenticated");
        world.person(world.enterprise(130903), Role.ENTERPRISE_SIGNATORY)
                .get(path)
                .expectProblem(403, "request.forbidden");
        world.person(world.bank(130900), Role.BANK_OFFICER).get(path).expectProblem(403, "request.forbidden");
        world.person(world.platform(), Role.PLATFORM_ADMIN).get(path).expectProblem(403, "request.forbidden");
        world.person(world.countyBureau(130903), Role.BUREAU_FINANCE).get(path).expect(200);
    }

    @Test
    void aYearThatHasNotBegunIsRefused() {
        var director = world.person(world.cityBureau(130800), Role.BUREAU_DECISION_MAKER);
        director.get("/api/statistics/overview?year=2999").expectProblem(422, "statistics.year");
        director.get("/api/statistics/registrations?cursor=x").expectProblem(400, "request.malformed");
        director.get("/api/statistics/registrations?cursor=x~y").expectProblem(400, "request.malformed");
        assertThat(director.get("/api/statistics/registrations?district=7")
                        .expect(200)
                        .at("/total"))
                .isEqualTo("0");
    }

    @Test
    void everyDistrictIsThere_alsoWhereNothingHappened_inTheReadersLanguage() {
        var director = world.person(world.cityBureau(130900), Role.BUREAU_DECISION_MAKER);
        assertThat(director.get("/api/statistics/districts?year=2001")
                        .expect(200)
                        .text())
                .contains("运河区", "青县");
        assertThat(director.speaking("en")
                        .get("/api/statistics/districts?year=2001")
                        .text())
                .contains("Yunhe");
    }
}
