package app.zhirong.ipasset;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ListAndCreateAssetsTests {

    @Autowired
    World world;

    World.Org enterprise;
    Person operator;

    @BeforeEach
    void anEnterprise() {
        enterprise = world.enterprise(130903);
        operator = world.person(enterprise, Role.ENTERPRISE_OPERATOR);
    }

    @Test
    void listsAPatent_andKnowsItsTermAndNextFee() {
        var number = AssetFixtures.nextInvention(2021);
        var created = operator.post("/api/ip-assets", AssetFixtures.invention("ZL" + number))
                .expect(201);

        assertThat(created.at("/assetNo")).isEqualTo(number);
        assertThat(created.at("/expiryDate")).isEqualTo("2041-03-01");
        assertThat(created.at("/ownership")).isEqualTo("UNVERIFIED");
        assertThat(created.at("/pledgeState")).isEqualTo("FREE");
        assertThat(created.at("/owners/0/name")).isEqualTo(enterprise.name());
        operator.get("/api/ip-assets/" + created.id()).expect(200);
        assertThat(operator.get("/api/timelines/" + created.id()).at("/0/action"))
                .isEqualTo("LIST_ASSET");
    }

    @Test
    void namesTheRightCheckDigit_andStoresNothing() {
        operator.post("/api/ip-assets", AssetFixtures.invention("202110123456.5"))
                .expectProblem(422, "request.invalid")
                .expectField("/assetNo", "ip-asset.check-digit");
        assertThat(operator.post("/api/ip-assets", AssetFixtures.invention("202110123456.5"))
                        .text())
                .contains("第 13 位是校验位，应为 7，现为 5。");
        assertThat(operator.get("/api/ip-assets").at("/total")).isEqualTo("0");
    }

    @Test
    void tellsAllWrongFieldsAtOnce() {
        operator.post("/api/ip-assets", Map.of("kind", "TRADEMARK", "assetNo", "abc", "title", "演示", "niceClass", 46))
                .expectProblem(422, "request.invalid")
                .expectField("/assetNo", "ip-asset.number-malformed")
                .expectField("/niceClass", "ip-asset.nice-class")
                .expectField("/registrationDate", "field.required");
    }

    @Test
    void refusesASecondListingOfTheSameRight() {
        var number = AssetFixtures.nextInvention(2021);
        operator.post("/api/ip-assets", AssetFixtures.invention(number)).expect(201);
        var other = world.person(world.enterprise(130902), Role.ENTERPRISE_OPERATOR);
        other.post("/api/ip-assets", AssetFixtures.invention(number))
                .expectProblem(409, "ip-asset.already-listed")
                .expectField("/assetNo", "ip-asset.already-listed");
    }

    @Test
    void ofOnesOwnRightItSays_thatItIsInOnesOwnList() {
        var number = AssetFixtures.nextInvention(2021);
        var coOwner = world.enterprise(130902);
        var listing = new HashMap<>(AssetFixtures.invention(number));
        listing.put("coOwners", List.of(Map.of("name", coOwner.name())));
        operator.post("/api/ip-assets", listing).expect(201);
        operator.post("/api/ip-assets", AssetFixtures.invention(number))
                .expectProblem(409, "ip-asset.in-own-list")
                .expectField("/assetNo", "ip-asset.in-own-list");

        var joining = world.person(coOwner, Role.ENTERPRISE_OPERATOR);
        joining.post("/api/ip-assets", AssetFixtures.invention(number))
                .expectField("/assetNo", "ip-asset.already-listed");
        joining.post("/api/ip-assets/join", Map.of("kind", "INVENTION", "assetNo", number))
                .expect(200);
        joining.post("/api/ip-assets", AssetFixtures.invention(number)).expectField("/assetNo", "ip-asset.in-own-list");
    }

    @Test
    void aRetryWithTheSameKeyIsTheSameListing_andAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        var listing = AssetFixtures.invention(AssetFixtures.nextInvention(2021));
        var first = operator.post("/api/ip-assets", listing, null, key).expect(201);
        var again = operator.post("/api/ip-assets", listing, null, key).expect(201);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(operator.get("/api/ip-assets").at("/total")).isEqualTo("1");
        operator.post("/api/ip-assets", AssetFixtures.trademark("12345678"), null, key)
                .expectProblem(422, "request.key-reused");
        operator.post("/api/ip-assets", listing, null, null).expectProblem(400, "request.key-required");
    }

    @Test
    void nobodyElseSeesIt_exceptTheBureausOfItsRegion() {
        var asset = operator.post("/api/ip-assets", AssetFixtures.invention(AssetFixtures.nextInvention(2021)))
                .expect(201);
        var path = "/api/ip-assets/" + asset.id();

        world.person(world.enterprise(130903), Role.ENTERPRISE_OPERATOR)
                .get(path)
                .expectProblem(404, "ip-asset.not-found");
        world.person(world.bank(130900), Role.BANK_OFFICER).get(path).expectProblem(404, "ip-asset.not-found");
        world.person(world.countyBureau(130903), Role.BUREAU_REVIEWER).get(path).expect(200);
        world.person(world.cityBureau(130900), Role.BUREAU_REVIEWER).get(path).expect(200);
        world.person(world.countyBureau(130902), Role.BUREAU_REVIEWER).get(path).expect(404);
        world.person(world.platform(), Role.PLATFORM_ADMIN).get(path).expect(404);
    }

    @Test
    void pagesByCursor_andFilters() {
        for (int i = 0; i < 3; i++) {
            operator.post("/api/ip-assets", AssetFixtures.invention(AssetFixtures.nextInvention(2021)))
                    .expect(201);
        }
        operator.post("/api/ip-assets", AssetFixtures.trademark(AssetFixtures.nextTrademark()))
                .expect(201);

        var first = operator.get("/api/ip-assets?kind=INVENTION&limit=2").expect(200);
        assertThat(first.json().at("/items").size()).isEqualTo(2);
        assertThat(first.at("/total")).isEqualTo("3");
        var second = operator.get("/api/ip-assets?kind=INVENTION&limit=2&cursor=" + first.at("/nextCursor"));
        assertThat(second.json().at("/items").size()).isEqualTo(1);
        assertThat(second.json().at("/nextCursor").isNull()
                        || second.json().at("/nextCursor").isMissingNode())
                .isTrue();
    }

    @Test
    void onlyEnterprisesListRights() {
        world.person(world.bank(130900), Role.BANK_OFFICER)
                .post("/api/ip-assets", AssetFixtures.trademark(AssetFixtures.nextTrademark()))
                .expectProblem(403, "request.forbidden");
    }
}
