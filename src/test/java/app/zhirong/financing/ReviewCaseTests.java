package app.zhirong.financing;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.financing.FinancingFixtures.CaseInHand;
import app.zhirong.financing.FinancingFixtures.Cast;
import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ReviewCaseTests {

    @Autowired
    World world;

    Cast cast;
    CaseInHand it;

    @BeforeEach
    void aCaseUnderReview() {
        cast = FinancingFixtures.cast(world);
        it = FinancingFixtures.underReviewCase(cast);
    }

    @Test
    void allRemarksAreToldAtOnce_andTheAnswerKeepsTheDifferences() {
        var remarks = List.of(
                Map.of("field", "/annualRevenue", "text", "营收数据请附2025年报"),
                Map.of("field", "/papers/FINANCIALS", "text", "请附 2025 年报"));
        it.act(cast.officer(), "return-for-correction", Map.of("remarks", remarks))
                .expect(200);
        var returned = it.seenBy(cast.applicant());
        assertThat(returned.at("/state")).isEqualTo("RETURNED");
        assertThat(returned.at("/remarks/0/field")).isEqualTo("/annualRevenue");
        assertThat(returned.at("/mine")).isEqualTo("true");

        it.act(cast.applicant(), "submit", Map.of()).expectProblem(422, "financing-case.nothing-corrected");

        var corrected = FinancingBodies.request(cast, it.assetIds());
        corrected.put("annualRevenue", "86420000.00");
        cast.applicant().put(it.path(), corrected, returned.etag()).expect(200);
        assertThat(it.seenBy(cast.officer()).json().at("/rounds").size())
                .as("the bank sees no correction before it is sent")
                .isEqualTo(1);
        it.act(cast.applicant(), "submit", Map.of()).expect(200);

        var again = it.seenBy(cast.officer());
        assertThat(again.at("/state")).isEqualTo("UNDER_REVIEW");
        assertThat(again.at("/round")).isEqualTo("2");
        assertThat(again.at("/rounds/0/annualRevenue")).isEqualTo("86420000.00");
        assertThat(again.at("/rounds/1/annualRevenue")).isEqualTo("86000000.00");
        assertThat(again.at("/rounds/0/papers/0/firstRound")).isEqualTo("2");
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void aRemarkIsAboutAFieldOfTheRequest() {
        it.act(cast.officer(), "return-for-correction", Map.of("remarks", List.of()))
                .expectField("/remarks", "field.required");
        it.act(
                        cast.officer(),
                        "return-for-correction",
                        Map.of("remarks", List.of(Map.of("field", "/nonsense", "text", "?"))))
                .expectField("/remarks/0/field", "financing-case.field-unknown");
        assertThat(it.state()).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void theReviewIsKeptWhileItIsUnfinished_forTheBankAlone() {
        var body = Map.of(
                "memo", "内部：现场已看",
                "ticks", List.of("LEGAL_STATUS"),
                "adoptedValues", List.of(FinancingBodies.adopted(it, 0, "5400000.00", "0.75")));
        var saved = it.act(cast.officer(), "review", body).expect(200);
        assertThat(saved.at("/review/memo")).isEqualTo("内部：现场已看");
        assertThat(saved.at("/review/loanableTotal")).isEqualTo("4050000.00");
        assertThat(saved.json().at("/bankFacts/checklist").size()).isEqualTo(8);

        var enterprise = it.seenBy(cast.applicant());
        assertThat(enterprise.text()).doesNotContain("现场已看").doesNotContain("4050000.00");
        assertThat(enterprise.json().at("/bankFacts").isMissingNode()).isTrue();
        it.act(cast.approver(), "review", body).expectProblem(403, "request.forbidden");
    }

    @Test
    void whatIsNoValueIsRefusedAtItsField() {
        var right = it.assetIds().getFirst();
        var wrong = List.of(FinancingBodies.adopted(it, 0, "0.00", "0.75"));
        it.act(cast.officer(), "review", Map.of("adoptedValues", wrong))
                .expectField("/adoptedValues/" + right, "field.not-positive");
        var tooFine = List.of(FinancingBodies.adopted(it, 0, "1.00", "1.5"));
        it.act(cast.officer(), "review", Map.of("adoptedValues", tooFine))
                .expectField("/adoptedValues/" + right, "financing-case.share");
        var foreign = "0197f1aa-0000-7000-8000-000000000001";
        var alien = List.of(Map.of("assetId", foreign, "adoptedValue", "1.00", "pledgeRate", "0.1"));
        it.act(cast.officer(), "review", Map.of("adoptedValues", alien))
                .expectField("/adoptedValues/" + foreign, "financing-case.not-collateral");
    }

    @Test
    void ownershipIsVerifiedWithTheDayOfTheRegisterCopy() {
        var right = it.assetIds().getFirst();
        var tomorrow = Map.of(
                "assetId", right, "registerCheckedOn", cast.today().plusDays(1).toString());
        it.act(cast.officer(), "verify-ownership", tomorrow).expectField("/registerCheckedOn", "field.date-in-future");
        var day = cast.today().minusDays(3).toString();
        it.act(cast.officer(), "verify-ownership", Map.of("assetId", right, "registerCheckedOn", day))
                .expect(200);
        assertThat(cast.applicant().get("/api/ip-assets/" + right).at("/ownership"))
                .isEqualTo("VERIFIED");
        assertThat(cast.applicant().get("/api/ip-assets/" + right).at("/ownershipCheckedOn"))
                .isEqualTo(day);
        var foreign = FinancingFixtures.assets(FinancingFixtures.cast(world)).getFirst();
        it.act(cast.officer(), "verify-ownership", Map.of("assetId", foreign, "registerCheckedOn", day))
                .expectField("/assetId", "financing-case.not-collateral");
    }

    @Test
    void aRecommendationNeedsEveryValueCheckAndVerifiedOwner() {
        it.act(cast.officer(), "recommend", Map.of())
                .expectProblem(422, "request.invalid")
                .expectField("/adoptedValues/" + it.assetIds().getFirst(), "field.required")
                .expectField("/collateral/" + it.assetIds().getFirst(), "financing-case.ownership-unverified")
                .expectField("/valueKind", "field.required")
                .expectField("/valueBasis", "field.required")
                .expectField("/amount", "field.required")
                .expectField("/annualRate", "field.required")
                .expectField("/termMonths", "field.required")
                .expectField("/ticks", "financing-case.checks-open");
    }

    @Test
    void theAmountStaysWithinWhatTheCollateralCarries() {
        FinancingFixtures.verifyOwnership(it);
        var opinion = FinancingBodies.opinion(it);
        opinion.put(
                "adoptedValues",
                List.of(
                        FinancingBodies.adopted(it, 0, "5400000.00", "0.75"),
                        FinancingBodies.adopted(it, 1, "1583333.00", "0.60")));
        it.act(cast.officer(), "recommend", opinion).expectField("/amount", "financing-case.amount-above-collateral");
        var generous = new ArrayList<>(List.of(
                FinancingBodies.adopted(it, 0, "5400000.00", "0.76"),
                FinancingBodies.adopted(it, 1, "1600000.00", "0.60")));
        opinion.put("adoptedValues", generous);
        it.act(cast.officer(), "recommend", opinion)
                .expectField("/adoptedValues/" + it.assetIds().getFirst(), "financing-case.pledge-rate-above-product");
        assertThat(it.state()).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void anOfficerHandsTheCaseToAColleague() {
        var colleague = world.person(cast.bank(), Role.BANK_OFFICER);
        var officers = cast.officer().get(it.path() + "/officers").expect(200);
        assertThat(officers.json().size()).isEqualTo(1);
        it.act(cast.officer(), "delegate", Map.of("officerId", officers.at("/0/id")))
                .expect(200);
        assertThat(it.seenBy(colleague).at("/review/officerName")).isEqualTo(officers.at("/0/displayName"));
        var stranger =
                FinancingFixtures.underReviewCase(FinancingFixtures.cast(world)).seenBy(cast.officer());
        stranger.expect(404);
        it.act(cast.officer(), "delegate", Map.of("officerId", "0197f1aa-0000-7000-8000-000000000001"))
                .expectField("/officerId", "financing-case.no-colleague");
        assertThat(cast.applicant().get(it.path() + "/officers").json().size()).isZero();
    }
}
