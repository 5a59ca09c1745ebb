package app.zhirong.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.bankproduct.ProductFixtures;
import app.zhirong.identity.Role;
import app.zhirong.matching.MatchFixtures.Applicant;
import app.zhirong.support.Answer;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import app.zhirong.valuation.ValueFixtures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whom a product fits, and under which name the bank sees it. */
@ApplicationTest
class ReverseMatchTests {

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

        world.unverify(applicant.org());
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
