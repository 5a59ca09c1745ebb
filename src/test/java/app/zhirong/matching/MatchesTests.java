package app.zhirong.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.bankproduct.ProductFixtures;
import app.zhirong.identity.Role;
import app.zhirong.ipasset.AssetFixtures;
import app.zhirong.matching.MatchFixtures.Applicant;
import app.zhirong.support.Answer;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import app.zhirong.valuation.ValueFixtures;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class MatchesTests {

    @Autowired
    World world;

    World.Org bank;
    Applicant applicant;

    @BeforeEach
    void anApplicantAndABank() {
        bank = world.bank(130900);
        applicant = MatchFixtures.applicant(world, "8000000.00");
    }

    private Answer matches(String wish) {
        return applicant
                .person()
                .get("/api/matches?assets=" + applicant.invention() + "," + applicant.trademark() + wish)
                .expect(200);
    }

    private static JsonNode of(JsonNode page, String product) {
        return page.valueStream()
                .filter(match -> match.at("/productId").asString().equals(product))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not there: " + product));
    }

    private static JsonNode criterion(JsonNode match, String kind) {
        return match.at("/criteria")
                .valueStream()
                .filter(result -> result.at("/kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDemoStory_fitsWhitelistedAndUnverified_aNoIsADistance() {
        var fitting = ProductFixtures.published(world, bank).id();
        var demanding = demanding();
        ProductFixtures.whitelisted(
                world.person(bank, Role.BANK_OFFICER),
                applicant.uscc(),
                applicant.org().name(),
                "5000000");
        world.settle();

        var page = matches("&amount=5000000.00&termMonths=12").json();
        assertThat(page.at("/totalValue").asString()).isEqualTo("8000000.00");
        assertThat(page.at("/rights").size()).isEqualTo(2);
        assertThat(page.at("/lpr/oneYear").isNumber()).isTrue();

        var fit = of(page.at("/fits"), fitting);
        assertThat(page.at("/fits/0/whitelistedUntil").isMissingNode()).isFalse();
        assertThat(fit.at("/estimatedMaxAmount").asString()).isEqualTo("5000000.00");
        assertThat(fit.at("/loanableAmount").asString()).isEqualTo("5760000.00");
        assertThat(fit.at("/limitedBy").toString())
                .contains("AMOUNT_ASKED", "PRODUCT_LIMIT", "INDICATIVE_LIMIT")
                .doesNotContain("COLLATERAL");
        assertThat(fit.at("/annualRate").decimalValue())
                .isEqualByComparingTo(page.at("/lpr/oneYear").decimalValue().add(new BigDecimal("0.0050")));
        assertThat(fit.at("/unverified").asBoolean()).isTrue();
        assertThat(criterion(fit, "APPRAISED_VALUE").at("/unverified").asBoolean())
                .isTrue();

        var unfit = of(page.at("/unfits"), demanding);
        assertThat(criterion(unfit, "RIGHT_COUNT").at("/distance/number").asString())
                .isEqualTo("1");
        assertThat(criterion(unfit, "APPRAISED_VALUE").at("/distance/number").asString())
                .isEqualTo("235000.00");
        assertThat(unfit.at("/estimatedMaxAmount").asString()).isEqualTo("0.00");
    }

    private String demanding() {
        var terms = ProductFixtures.terms(Map.of(
                "name",
                "科创知产贷",
                "pledgeRates",
                Map.of("INVENTION", 0.6),
                "minAssetCounts",
                Map.of("INVENTION", 2),
                "minAppraisedValue",
                "8235000.00",
                "maxAmount",
                "8000000.00",
                "spreadBp",
                40));
        return ProductFixtures.published(world, bank, terms).id();
    }

    @Test
    void everyActiveProductHasAVerdict_noOtherHasOne() {
        var published = ProductFixtures.published(world, bank);
        var suspended = ProductFixtures.published(world, bank);
        var officer = world.person(bank, Role.BANK_OFFICER);
        officer.act("/api/products/" + suspended.id(), "suspend", Map.of()).expect(200);
        var draft = officer.post("/api/products", ProductFixtures.terms()).expect(201);

        var text = matches("").text();
        assertThat(text).contains(published.id()).doesNotContain(suspended.id(), draft.id());
    }

    @Test
    void aBanksOwnValueDoesNotCountInTheEnterprisesMatch() {
        var product = ProductFixtures.published(world, bank).id();
        ValueFixtures.showToBank(world, applicant.invention(), applicant.org(), bank);
        var officer = world.person(bank, Role.BANK_OFFICER);
        var today = ValueFixtures.today(officer);
        officer.post(
                        "/api/ip-assets/" + applicant.invention() + "/bank-values",
                        Map.of(
                                "kind",
                                "BANK_INTERNAL",
                                "amount",
                                "100000.00",
                                "valuedOn",
                                today.toString(),
                                "validUntil",
                                today.plusYears(1).toString()))
                .expect(201);
        assertThat(of(matches("").json().at("/fits"), product)
                        .at("/loanableAmount")
                        .asString())
                .isEqualTo("5760000.00");
    }

    @Test
    void withoutChosenRightsAllFreeOnesAreTaken_pledgedOnesNot() {
        var product = ProductFixtures.published(world, bank).id();
        assertThat(applicant.person().get("/api/matches").json().at("/rights").size())
                .isEqualTo(2);
        world.update("update ipasset.asset set pledge_state = 'RESTRICTED' where id = ?::uuid", applicant.invention());
        assertThat(applicant.person().get("/api/matches").json().at("/rights").size())
                .isEqualTo(1);
        var chosen = matches("").json();
        assertThat(chosen.at("/rights").size()).isEqualTo(2);
        assertThat(criterion(of(chosen.at("/unfits"), product), "RIGHT_COUNT")
                        .at("/actual/number")
                        .asString())
                .isEqualTo("0");
    }

    @Test
    void foreignRightsAreNotFound_andOthersThanEnterprisesMayNotAsk() {
        var other = MatchFixtures.applicant(world, "1000000.00");
        applicant.person().get("/api/matches?assets=" + other.invention()).expectProblem(404, "ip-asset.not-found");
        world.person(bank, Role.BANK_OFFICER).get("/api/matches").expectProblem(403, "request.forbidden");
        world.visitor().get("/api/matches").expect(401);
    }

    @Test
    void aBadWishIsToldAtItsField() {
        var person = applicant.person();
        person.get("/api/matches?amount=0")
                .expectProblem(422, "field.not-positive")
                .expectField("/amount", "field.not-positive");
        person.get("/api/matches?amount=abc").expectField("/amount", "field.malformed");
        person.get("/api/matches?termMonths=361")
                .expectProblem(422, "match.term-out-of-range")
                .expectField("/termMonths", "match.term-out-of-range");
    }

    @Test
    void anUnverifiedEnterpriseMayMatch() {
        var org = world.unverifiedEnterprise(130903);
        var person = world.person(org, Role.ENTERPRISE_OPERATOR);
        person.post("/api/ip-assets", AssetFixtures.invention(AssetFixtures.nextInvention(2021)))
                .expect(201);
        assertThat(person.get("/api/matches").expect(200).json().at("/rights").size())
                .isEqualTo(1);
    }
}
