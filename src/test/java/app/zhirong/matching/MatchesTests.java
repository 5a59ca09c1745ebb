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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class MatchesTests {

    private static final AtomicInteger COUNTIES = new AtomicInteger();

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
        var demanding = ProductFixtures.published(
                        world,
                        bank,
                        ProductFixtures.terms(Map.of(
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
                                40)))
                .id();
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

    @Test
    void whomAProductFits_maskedUntilThereIsAReason() {
        moveToACountyOfItsOwn();
        var product = ProductFixtures.published(world, bank, forThatCounty()).id();
        var path = "/api/products/" + product + "/matches";
        var officer = world.person(bank, Role.BANK_OFFICER);

        var masked = only(officer.get(path));
        assertThat(masked.at("/shown").asString()).isEqualTo("MASKED");
        assertThat(masked.at("/name").asString()).isEqualTo("演***");
        assertThat(masked.at("/region").asInt()).isEqualTo(130900);
        assertThat(masked.at("/estimatedMaxAmount").asString()).isEqualTo("5000000.00");
        assertThat(masked.toString())
                .doesNotContain(
                        applicant.org().id().toString(),
                        applicant.uscc(),
                        applicant.org().name(),
                        "5760000");

        ProductFixtures.whitelisted(officer, applicant.uscc(), applicant.org().name(), "3000000");
        var shown = only(officer.get(path));
        assertThat(shown.at("/shown").asString()).isEqualTo("WHITELIST");
        assertThat(shown.at("/name").asString()).isEqualTo(applicant.org().name());
        assertThat(shown.at("/region").asInt()).isEqualTo(applicant.org().region());
        assertThat(shown.at("/estimatedMaxAmount").asString()).isEqualTo("3000000.00");
    }

    @Test
    void consentShowsTheName_untilItIsTakenBack() {
        moveToACountyOfItsOwn();
        var product = ProductFixtures.published(world, bank, forThatCounty()).id();
        var path = "/api/products/" + product + "/matches?limit=100";
        var officer = world.person(bank, Role.BANK_OFFICER);
        var today = ValueFixtures.today(officer);
        var other = world.bank(130900);
        var consent = new HashMap<String, Object>();
        consent.put("bankId", other.id());
        consent.put("until", today.plusMonths(3).toString());
        applicant.person().post("/api/match-consents", consent).expect(201);
        assertThat(only(officer.get(path)).at("/shown").asString()).isEqualTo("MASKED");

        consent.remove("bankId");
        var all = applicant.person().post("/api/match-consents", consent).expect(201);
        assertThat(only(officer.get(path)).at("/shown").asString()).isEqualTo("CONSENT");
        assertThat(only(officer.get(path)).at("/enterpriseId").asString())
                .isEqualTo(applicant.org().id().toString());

        var revoke = "/api/match-consents/" + all.id() + "/revoke";
        applicant.person().post(revoke, Map.of(), "\"5\"").expectProblem(412, "request.stale");
        assertThat(applicant
                        .person()
                        .post(revoke, Map.of(), "\"0\"")
                        .expect(200)
                        .at("/standing"))
                .isEqualTo("REVOKED");
        applicant.person().post(revoke, Map.of(), "\"1\"").expectProblem(409, "match-consent.ended");
        assertThat(only(officer.get(path)).at("/shown").asString()).isEqualTo("MASKED");
        assertThat(applicant.person().get("/api/match-consents").json().size()).isEqualTo(2);
    }

    @Test
    void onlyASignatoryOfAVerifiedEnterpriseConsents_forAYearAtMost() {
        var today = ValueFixtures.today(applicant.person());
        var consents = "/api/match-consents";
        world.person(applicant.org(), Role.ENTERPRISE_OPERATOR)
                .post(consents, Map.of("until", today.toString()))
                .expectProblem(403, "request.forbidden");
        applicant
                .person()
                .post(consents, Map.of("until", today.plusYears(1).plusDays(1).toString()))
                .expectProblem(422, "match-consent.period")
                .expectField("/until", "match-consent.period");
        applicant
                .person()
                .post(consents, Map.of("until", today.minusDays(1).toString()))
                .expectField("/until", "match-consent.period");
        applicant
                .person()
                .post(
                        consents,
                        Map.of(
                                "until",
                                today.toString(),
                                "bankId",
                                applicant.org().id()))
                .expectProblem(422, "match-consent.bank-unknown");
        world.person(world.unverifiedEnterprise(130903), Role.ENTERPRISE_SIGNATORY)
                .post(consents, Map.of("until", today.toString()))
                .expectProblem(422, "organisation.not-verified");
        var own = applicant
                .person()
                .post(consents, Map.of("until", today.toString()))
                .expect(201);
        MatchFixtures.applicant(world, "1.00")
                .person()
                .post(consents + "/" + own.id() + "/revoke", Map.of(), "\"0\"")
                .expectProblem(404, "match-consent.not-found");
    }

    @Test
    void theBanksOwnValueCountsInItsReverseMatch() {
        moveToACountyOfItsOwn();
        var product = ProductFixtures.published(world, bank, forThatCounty()).id();
        ValueFixtures.showToBank(world, applicant.invention(), applicant.org(), bank);
        var officer = world.person(bank, Role.BANK_OFFICER);
        var today = ValueFixtures.today(officer);
        officer.post(
                        "/api/ip-assets/" + applicant.invention() + "/bank-values",
                        Map.of(
                                "kind",
                                "NEGOTIATED",
                                "amount",
                                "6500000.00",
                                "valuedOn",
                                today.toString(),
                                "validUntil",
                                today.plusYears(1).toString()))
                .expect(201);
        var seen = only(officer.get("/api/products/" + product + "/matches?limit=100"));
        assertThat(seen.at("/estimatedMaxAmount").asString()).isEqualTo("4600000.00");
    }

    @Test
    void nobodyElseAsksWhomAProductFits_aDraftCanBeTriedByItsOwn() {
        moveToACountyOfItsOwn();
        var product = ProductFixtures.published(world, bank).id();
        var path = "/api/products/" + product + "/matches";
        world.person(world.bank(130900), Role.BANK_OFFICER).get(path).expectProblem(403, "request.forbidden");
        applicant.person().get(path).expectProblem(403, "request.forbidden");
        var officer = world.person(bank, Role.BANK_OFFICER);
        var draft = officer.post("/api/products", forThatCounty()).expect(201);
        var own = "/api/products/" + draft.id() + "/matches";
        assertThat(only(officer.get(own)).at("/shown").asString()).isEqualTo("MASKED");
        world.person(world.bank(130900), Role.BANK_OFFICER).get(own).expectProblem(404, "product.not-found");
    }

    @Test
    void unverifiedEnterprisesAreNotAmongThem_andPagesFollowEachOther() {
        moveToACountyOfItsOwn();
        var officer = world.person(bank, Role.BANK_OFFICER);
        var product = ProductFixtures.published(world, bank, forThatCounty()).id();
        MatchFixtures.applicant(world, "8000000.00", applicant.org().region());
        var path = "/api/products/" + product + "/matches?limit=";
        long before = Long.parseLong(officer.get(path + "1").at("/total"));
        assertThat(before).isEqualTo(2);
        var first = officer.get(path + "1");
        var second = officer.get(path + "1&cursor=" + first.at("/nextCursor")).expect(200);
        assertThat(second.json().at("/items").size()).isEqualTo(1);

        world.update(
                "update enterprise.profile set verified = false where id = ?",
                applicant.org().id());
        assertThat(Long.parseLong(officer.get(path + "1").at("/total"))).isEqualTo(before - 1);
    }

    @Test
    void theBanksOwnRoleReadsNeitherProfilesNorRightsNorValues() {
        var officer = world.person(bank, Role.BANK_OFFICER);
        officer.get("/api/ip-assets/" + applicant.invention()).expect(404);
        officer.get("/api/ip-assets/" + applicant.invention() + "/values").expect(404);
        officer.get("/api/enterprises/" + applicant.org().id()).expect(404);
        assertThat(officer.get("/api/ip-assets").at("/total")).isEqualTo("0");
    }

    /** Alone in a county of its own, so that a product for that county fits nobody else. */
    private void moveToACountyOfItsOwn() {
        int county = 130920 + COUNTIES.incrementAndGet();
        applicant = MatchFixtures.applicant(world, "8000000.00", county);
    }

    private Map<String, Object> forThatCounty() {
        return ProductFixtures.terms(Map.of("regions", List.of(applicant.org().region())));
    }

    private static JsonNode only(Answer page) {
        assertThat(page.expect(200).at("/total")).as(page.text()).isEqualTo("1");
        return page.json().at("/items/0");
    }
}
