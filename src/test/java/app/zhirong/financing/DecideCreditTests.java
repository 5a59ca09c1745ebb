package app.zhirong.financing;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.financing.FinancingFixtures.Cast;
import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class DecideCreditTests {

    @Autowired
    World world;

    Cast cast;

    @BeforeEach
    void aCast() {
        cast = FinancingFixtures.cast(world);
    }

    @Test
    void whoRecommendedDoesNotApprove() {
        var it = FinancingFixtures.underReviewCase(cast);
        FinancingFixtures.verifyOwnership(it);
        var both = world.person(cast.bank(), Role.BANK_OFFICER, Role.BANK_APPROVER);
        it.act(both, "recommend", FinancingBodies.opinion(it)).expect(200);
        assertThat(it.seenBy(both).json().at("/actions").toString()).contains("APPROVE");
        it.act(both, "approve", Map.of()).expectProblem(422, "second-check.same-person");
        it.act(both, "reject", Map.of("reasonCode", "OTHER")).expectProblem(422, "second-check.same-person");
        it.act(cast.officer(), "approve", Map.of()).expectProblem(403, "request.forbidden");
        assertThat(it.state()).isEqualTo("RECOMMENDED");

        it.act(cast.approver(), "approve", Map.of()).expect(200);
        assertThat(it.state()).isEqualTo("OFFERED");
    }

    @Test
    void theOfferTellsTheEnterpriseItsTerms_andNothingInternal() {
        var it = FinancingFixtures.recommendedCase(cast);
        var last = cast.today().plusDays(10).toString();
        it.act(cast.approver(), "approve", Map.of("validUntil", cast.today().toString()))
                .expectField("/validUntil", "financing-case.validity");
        it.act(cast.approver(), "approve", Map.of("validUntil", last)).expect(200);

        var offer = it.seenBy(cast.applicant());
        assertThat(offer.at("/decision/amount")).isEqualTo(FinancingBodies.AMOUNT);
        assertThat(offer.at("/decision/validUntil")).isEqualTo(last);
        assertThat(offer.at("/dueAt")).isEqualTo(last);
        assertThat(offer.at("/amounts/creditLine")).isEqualTo(FinancingBodies.AMOUNT);
        assertThat(offer.text()).doesNotContain("内部意见").doesNotContain("5400000.00");
        assertThat(offer.json().at("/actions").toString()).isEqualTo("[\"AGREE\",\"DECLINE\"]");
    }

    @Test
    void aRejectionTakesTwoPeople_andItsReasonIsTold() {
        var it = FinancingFixtures.underReviewCase(cast);
        var reason = Map.of("reasonCode", "REPAYMENT_ABILITY", "reasonText", "现金流不足");
        it.act(cast.officer(), "propose-rejection", reason).expect(200);
        var waiting = it.seenBy(cast.applicant());
        assertThat(waiting.at("/state")).isEqualTo("RECOMMENDED");
        assertThat(waiting.text()).doesNotContain("现金流不足").doesNotContain("REJECTION");
        assertThat(cast.applicant().get("/api/timelines/" + it.id()).text()).doesNotContain("REJECTION");
        assertThat(it.seenBy(cast.approver()).json().at("/actions").toString()).doesNotContain("APPROVE");
        it.act(cast.approver(), "approve", Map.of()).expectProblem(409, "financing-case.rejection-proposed");

        it.act(cast.approver(), "reject", Map.of()).expect(200);
        var told = it.seenBy(cast.applicant());
        assertThat(told.at("/state")).isEqualTo("REJECTED");
        assertThat(told.at("/decision/reasonText")).isEqualTo("现金流不足");
        assertThat(told.json().at("/heldBy").isMissingNode()).isTrue();
    }

    @Test
    void theApproverMayRejectAgainstTheRecommendation_withAReason() {
        var it = FinancingFixtures.recommendedCase(cast);
        it.act(cast.approver(), "reject", Map.of()).expectField("/reasonCode", "field.required");
        it.act(cast.approver(), "reject", Map.of("reasonCode", "COLLATERAL_VALUE", "reasonText", "估值偏高"))
                .expect(200);
        assertThat(it.seenBy(cast.applicant()).at("/decision/reasonCode")).isEqualTo("COLLATERAL_VALUE");
    }

    @Test
    void whatIsSentBackCanBeRecommendedAnew_andTheNoteStaysInTheBank() {
        var it = FinancingFixtures.recommendedCase(cast);
        it.act(cast.approver(), "send-back", Map.of("note", "请补充行业风险")).expect(200);
        assertThat(it.seenBy(cast.officer()).at("/review/sentBackNote")).isEqualTo("请补充行业风险");
        assertThat(it.seenBy(cast.applicant()).text()).doesNotContain("行业风险");
        assertThat(cast.applicant().get("/api/timelines/" + it.id()).text()).doesNotContain("行业风险");
        it.act(cast.officer(), "recommend", FinancingBodies.opinion(it)).expect(200);
        it.act(cast.approver(), "approve", Map.of()).expect(200);
    }

    @Test
    void theEnterpriseAgreesOrDeclines_throughItsSignatory() {
        var it = FinancingFixtures.offeredCase(cast);
        var operator = world.person(cast.enterprise(), Role.ENTERPRISE_OPERATOR);
        it.act(operator, "agree", Map.of()).expectProblem(403, "request.forbidden");
        it.act(cast.applicant(), "agree", Map.of()).expect(200);
        assertThat(it.state()).isEqualTo("AGREED");

        var declined = FinancingFixtures.offeredCase(cast);
        declined.act(cast.applicant(), "decline", Map.of()).expect(200);
        assertThat(declined.state()).isEqualTo("WITHDRAWN");
    }

    @Test
    void anAgreedCaseCanBeCalledOffByEitherSide() {
        var it = FinancingFixtures.agreedCase(cast);
        it.act(cast.officer(), "call-off", Map.of()).expect(200);
        assertThat(it.state()).isEqualTo("WITHDRAWN");
        var other = FinancingFixtures.agreedCase(cast);
        other.act(cast.applicant(), "call-off", Map.of()).expect(200);
        assertThat(other.state()).isEqualTo("WITHDRAWN");
    }
}
