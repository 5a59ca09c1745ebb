package app.zhirong.financing;

import static app.zhirong.financing.FinancingFixtures.CASES;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.financing.FinancingFixtures.Cast;
import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ApplyForFinancingTests {

    @Autowired
    World world;

    Cast cast;

    @BeforeEach
    void aCast() {
        cast = FinancingFixtures.cast(world);
    }

    @Test
    void aSubmittedApplicationIsAtTheBank_withItsLimitAndItsPhone() {
        var it = FinancingFixtures.submittedCase(cast);
        var seen = it.seenBy(cast.applicant()).expect(200);

        assertThat(seen.at("/state")).isEqualTo("SUBMITTED");
        assertThat(seen.at("/caseNo")).matches("RZ-\\d{4}-\\d{6}");
        assertThat(seen.at("/heldBy/organisation")).isEqualTo(cast.bank().name());
        assertThat(seen.at("/heldBy/phone")).isEqualTo("0317-0000000");
        assertThat(seen.at("/workingDaysLeft")).isEqualTo("3");
        assertThat(seen.json().at("/actions").toString()).isEqualTo("[\"WITHDRAW\"]");
        assertThat(seen.json().at("/review").isMissingNode()).isTrue();

        var bank = it.seenBy(cast.officer()).expect(200);
        assertThat(bank.at("/mine")).isEqualTo("true");
        assertThat(bank.json().at("/actions").toString()).isEqualTo("[\"TAKE_UP\"]");
        assertThat(bank.at("/rounds/0/amount")).isEqualTo(FinancingBodies.AMOUNT);
        assertThat(bank.json().at("/collateral").size()).isEqualTo(2);
        assertThat(bank.at("/collateral/0/right/ownership")).isEqualTo("UNVERIFIED");
        var file = bank.at("/rounds/0/papers/0/fileId");
        cast.officer().get("/api/documents/" + file).expect(200);
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void aDraftIsNobodyElsesBusiness() {
        var it = FinancingFixtures.draftCase(cast);
        it.seenBy(cast.officer()).expectProblem(404, "financing-case.not-found");
        it.seenBy(world.person(world.countyBureau(FinancingFixtures.REGION), Role.BUREAU_REVIEWER))
                .expect(404);
        assertThat(cast.officer().get(CASES).at("/total")).isEqualTo("0");
        assertThat(cast.applicant().get("/api/timelines/" + it.id()).at("/0/action"))
                .isEqualTo("CREATE_DRAFT");
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce_andNothingIsSent() {
        var empty = Map.of("productId", FinancingBodies.product(cast), "request", Map.of());
        var id = cast.applicant().post(CASES, empty).expect(201).id();
        cast.applicant()
                .act(CASES + "/" + id, "submit", Map.of())
                .expectProblem(422, "request.invalid")
                .expectField("/amount", "field.required")
                .expectField("/termMonths", "field.required")
                .expectField("/purpose", "field.required")
                .expectField("/annualRevenue", "field.required")
                .expectField("/assetIds", "financing-case.collateral-missing")
                .expectField("/papers/BUSINESS_LICENCE", "financing-case.paper-missing")
                .expectField("/papers/FINANCIALS", "financing-case.paper-missing")
                .expectField("/creditEnquiryConsent", "financing-case.consent-missing");
        assertThat(cast.applicant().get(CASES + "/" + id).at("/state")).isEqualTo("DRAFT");
    }

    @Test
    void theProductsLimitsHold() {
        var it = FinancingFixtures.draftCase(cast);
        var request = FinancingBodies.request(cast, it.assetIds());
        request.put("amount", "10000000.01");
        request.put("termMonths", 37);
        edit(it.id(), request).expect(200);
        it.act(cast.applicant(), "submit", Map.of())
                .expectField("/amount", "financing-case.amount-outside-product")
                .expectField("/termMonths", "financing-case.term-outside-product");
        request.put("amount", "12.345");
        edit(it.id(), request).expectProblem(422, "field.malformed").expectField("/amount", "field.malformed");
        request.put("amount", "1" + "0".repeat(16));
        edit(it.id(), request).expectField("/amount", "field.malformed");
    }

    private app.zhirong.support.Answer edit(String id, Map<String, Object> request) {
        var path = CASES + "/" + id;
        return cast.applicant().put(path, request, cast.applicant().get(path).etag());
    }

    @Test
    void aDraftIsSavedUnderItsVersion() {
        var it = FinancingFixtures.draftCase(cast);
        var old = it.seenBy(cast.applicant()).etag();
        var request = FinancingBodies.request(cast, it.assetIds());
        request.put("purpose", "另有用途");
        assertThat(edit(it.id(), request).expect(200).at("/rounds/0/purpose")).isEqualTo("另有用途");
        cast.applicant().put(it.path(), request, old).expectProblem(412, "request.stale");
        cast.applicant().put(it.path(), request, null).expectProblem(428, "request.version-required");
    }

    @Test
    void rightsAndFilesOfOthersAreNotFound() {
        var other = FinancingFixtures.cast(world);
        var it = FinancingFixtures.draftCase(cast);
        var request = FinancingBodies.request(cast, FinancingFixtures.assets(other));
        edit(it.id(), request).expectProblem(404, "ip-asset.not-found");
        var foreign = FinancingBodies.request(cast, it.assetIds());
        foreign.put("papers", List.of(FinancingBodies.paper(other, "FINANCIALS", "财报.pdf")));
        edit(it.id(), foreign).expectProblem(404, "file.not-found");
    }

    @Test
    void onlyTheSignatoryOfAVerifiedEnterpriseSends() {
        var it = FinancingFixtures.draftCase(cast);
        var operator = world.person(cast.enterprise(), Role.ENTERPRISE_OPERATOR);
        it.act(operator, "submit", Map.of()).expectProblem(403, "request.forbidden");
        world.unverify(cast.enterprise());
        it.act(cast.applicant(), "submit", Map.of()).expectProblem(422, "organisation.not-verified");
    }

    @Test
    void aPledgedRightOrAProductThatIsNoLongerOfferedIsRefused() {
        var it = FinancingFixtures.draftCase(cast);
        var right = UUID.fromString(it.assetIds().getFirst());
        world.update("update ipasset.asset set pledge_state = 'RESTRICTED' where id = ?", right);
        it.act(cast.applicant(), "submit", Map.of()).expectProblem(409, "ip-asset.pledged");
        world.update("update ipasset.asset set pledge_state = 'FREE' where id = ?", right);

        var product = "/api/products/" + it.seenBy(cast.applicant()).at("/productId");
        cast.officer().act(product, "suspend", Map.of()).expect(200);
        it.act(cast.applicant(), "submit", Map.of()).expectProblem(422, "financing-case.product-not-offered");
        cast.applicant()
                .post(CASES, Map.of("productId", UUID.randomUUID(), "request", Map.of()))
                .expectProblem(422, "financing-case.product-not-offered")
                .expectField("/productId", "financing-case.product-not-offered");
    }

    @Test
    void canBeWithdrawnUntilTheBankTakesItUp() {
        var it = FinancingFixtures.submittedCase(cast);
        it.act(cast.applicant(), "withdraw", Map.of()).expect(200);
        assertThat(it.state()).isEqualTo("WITHDRAWN");

        var taken = FinancingFixtures.underReviewCase(cast);
        taken.act(cast.applicant(), "withdraw", Map.of()).expectProblem(409, "state.move-not-allowed");
    }

    @Test
    void aDraftCanBeThrownAway() {
        var it = FinancingFixtures.draftCase(cast);
        it.act(cast.applicant(), "discard", Map.of()).expect(200);
        assertThat(it.state()).isEqualTo("WITHDRAWN");
        it.seenBy(cast.officer()).expect(404);
    }

    @Test
    void theWorklistShowsWhatWaitsForMeFirst_pageByPage() {
        var mine = FinancingFixtures.submittedCase(cast);
        var others = FinancingFixtures.underReviewCase(cast);
        others.act(cast.officer(), "propose-rejection", Map.of("reasonCode", "PURPOSE", "reasonText", "用途不符"))
                .expect(200);

        var first = cast.officer().get(CASES + "?limit=1").expect(200);
        assertThat(first.at("/items/0/id")).isEqualTo(mine.id());
        assertThat(first.at("/items/0/mine")).isEqualTo("true");
        assertThat(first.at("/total")).isEqualTo("2");
        var second = cast.officer().get(CASES + "?limit=1&cursor=" + first.at("/nextCursor"));
        assertThat(second.at("/items/0/id")).isEqualTo(others.id());
        assertThat(cast.approver().get(CASES + "?mine=true").at("/items/0/id")).isEqualTo(others.id());
        assertThat(cast.officer().get(CASES + "?state=RECOMMENDED").at("/total"))
                .isEqualTo("1");
        cast.officer().get(CASES + "?cursor=nonsense").expectProblem(400, "request.malformed");

        assertThat(cast.officer().get("/api/todos").text()).contains(mine.id()).doesNotContain(others.id());
    }
}
