package app.zhirong.ipasset;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ShowAssetSummaryTests {

    @Autowired
    World world;

    @Test
    void countsOnlyItsOwnRights_andTellsTheNextFees() {
        var operator = world.person(world.enterprise(130903), Role.ENTERPRISE_OPERATOR);
        var patent = operator.post("/api/ip-assets", AssetFixtures.invention(AssetFixtures.nextInvention(2021)))
                .expect(201);
        operator.post("/api/ip-assets", AssetFixtures.trademark(AssetFixtures.nextTrademark()))
                .expect(201);
        world.person(world.enterprise(130903), Role.ENTERPRISE_OPERATOR)
                .post("/api/ip-assets", AssetFixtures.invention(AssetFixtures.nextInvention(2021)))
                .expect(201);

        var summary = operator.get("/api/ip-assets/summary").expect(200);
        assertThat(summary.at("/total")).isEqualTo("2");
        assertThat(summary.at("/free")).isEqualTo("2");
        assertThat(summary.at("/unverified")).isEqualTo("2");
        assertThat(summary.at("/expiring")).isEqualTo("0");
        assertThat(summary.json()
                        .at("/deadlines")
                        .valueStream()
                        .map(due -> due.at("/assetId").asString()))
                .contains(patent.id());

        world.update(
                "update ipasset.asset set expiry_date = ? where id = ?",
                LocalDate.now().plusMonths(1),
                UUID.fromString(patent.id()));
        assertThat(operator.get("/api/ip-assets/summary").at("/expiring")).isEqualTo("1");
        assertThat(operator.get("/api/ip-assets?ownership=UNVERIFIED").at("/total"))
                .isEqualTo("2");
        assertThat(operator.get("/api/ip-assets?ownership=VERIFIED").at("/total"))
                .isEqualTo("0");
    }

    @Test
    void isForEnterprises() {
        world.person(world.bank(130900), Role.BANK_OFFICER)
                .get("/api/ip-assets/summary")
                .expectProblem(403, "request.forbidden");
    }
}
