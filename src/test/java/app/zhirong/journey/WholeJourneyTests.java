package app.zhirong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.financing.FinancingBodies;
import app.zhirong.pledge.PledgeFixtures;
import app.zhirong.subsidy.PaperText;
import app.zhirong.subsidy.SubsidyStory;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job from end to end over HTTP, on a real database: once straight on, once with everything that comes back. */
@ApplicationTest
class WholeJourneyTests {

    @Autowired
    World world;

    @Test
    void fromTheListedPatentToThePaidSubsidy() {
        var journey = new Journey(world);
        var fit = journey.match();
        assertThat(fit.at("/estimatedMaxAmount").asString()).isEqualTo("5000000.00");
        assertThat(fit.at("/whitelistedUntil").isMissingNode()).isFalse();
        journey.apply();
        journey.decideAndSign();
        journey.file();
        journey.register();
        assertThat(journey.inHand.state()).isEqualTo("SECURED");
        assertThat(pledgeState(journey)).isEqualTo("PLEDGED");
        journey.lendAndSettle();
        assertThat(journey.inHand.state()).isEqualTo("CLOSED");
        assertThat(pledgeState(journey)).isEqualTo("FREE");

        var submitted = journey.claim();
        assertThat(submitted.at("/claimedAmount")).isEqualTo(Journey.SUBSIDY);
        var firstForm = submitted.at("/documentCode");
        assertThat(PaperText.of(journey.form())).contains("103,500.00").contains("壹拾万叁仟伍佰元整");
        assertThat(journey.check(firstForm).at("/verdict")).isEqualTo("VALID");

        journey.reviewPublishAndPay();
        assertPaid(journey, firstForm);
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void withAReturnAtTheBank_aDefectNotice_andAReturnAtTheCounty() {
        var journey = new Journey(world);
        journey.match();
        journey.apply();
        correctAtTheBank(journey);
        journey.decideAndSign();
        journey.file();
        cureTheDefect(journey);
        journey.register();
        journey.lendAndSettle();

        var firstForm = journey.claim().at("/documentCode");
        correctAtTheCounty(journey);
        journey.story.recommendAgain(journey.claim);
        journey.proposePublishAndPay();
        assertPaid(journey, firstForm);
        assertThat(journey.trail(journey.inHand.id()))
                .containsSubsequence("SUBMIT", "TAKE_UP", "RETURN_FOR_CORRECTION", "SUBMIT", "RECOMMEND");
        assertThat(journey.trail(journey.patents.id()))
                .containsSubsequence(
                        "RECORD_FILING", "RECORD_DEFECT", "RECORD_CURE", "RECORD_REGISTERED", "CONFIRM_REGISTERED");
        assertThat(journey.trail(journey.claim))
                .containsSubsequence("SUBMIT", "TAKE_UP", "RETURN_FOR_CORRECTION", "SUBMIT", "RECOMMEND", "PROPOSE");
        assertThat(world.brokenInvariants()).isEmpty();
    }

    private static void correctAtTheBank(Journey journey) {
        var remarks = List.of(
                Map.of("field", "/annualRevenue", "text", "与审计报告不一致"), Map.of("field", "/purpose", "text", "请写明采购合同"));
        journey.inHand
                .act(journey.cast.officer(), "return-for-correction", Map.of("remarks", remarks))
                .expect(200);
        var returned = journey.inHand.seenBy(journey.owner.person());
        assertThat(returned.json().at("/remarks").size()).isEqualTo(2);
        var corrected = FinancingBodies.request(journey.cast, journey.inHand.assetIds());
        corrected.put("annualRevenue", "86420000.00");
        corrected.put("purpose", "采购数控铣床 2 台（采购合同见附件）");
        corrected.put(
                "papers", List.of(FinancingBodies.paper(journey.cast, "FINANCIAL_STATEMENT", "2025 年度财务报表（更正）.pdf")));
        journey.owner
                .person()
                .put(journey.inHand.path(), corrected, returned.etag())
                .expect(200);
        journey.inHand.act(journey.owner.person(), "submit", Map.of()).expect(200);
        assertThat(journey.inHand.state()).isEqualTo("UNDER_REVIEW");
    }

    private static void cureTheDefect(Journey journey) {
        var notice = Map.of(
                "noticedOn", Journey.SIGNED.toString(),
                "cureBy", Journey.SIGNED.plusDays(30).toString(),
                "remarks", "合同缺少被担保债权数额");
        var it = journey.patents;
        it.act(journey.cast.operations(), "record-defect", notice).expect(200);
        assertThat(it.state()).isEqualTo("DEFECT");
        it.act(journey.cast.operations(), "record-result", PledgeFixtures.registered(it, "X"))
                .expectProblem(409, "state.move-not-allowed");
        it.act(journey.owner.person(), "record-cure", Map.of("curedOn", Journey.SIGNED.toString()))
                .expect(200);
    }

    private static void correctAtTheCounty(Journey journey) {
        var path = SubsidyStory.path(journey.claim);
        journey.story.countyReviewer.act(path, "take-up", Map.of()).expect(200);
        var body = Map.of(
                "remarks",
                List.of(Map.of("field", "payeeAccount", "text", "账号与开户许可不一致")),
                "dueOn",
                SubsidyStory.today().plusDays(40).toString());
        journey.story.countyReviewer.act(path, "return-for-correction", body).expect(200);
        assertThat(journey.seenClaim().at("/state")).isEqualTo("RETURNED");
        journey.story.fillIn(journey.applicant(), journey.claim);
        journey.story.submit(journey.applicant(), journey.claim);
    }

    private static void assertPaid(Journey journey, String firstForm) {
        var paid = journey.seenClaim();
        assertThat(paid.at("/state")).isEqualTo("PAID");
        assertThat(journey.story.finance.get("/api/calls/" + journey.call).at("/budget/spent"))
                .isEqualTo(Journey.SUBSIDY);
        assertThat(PaperText.of(journey.form())).contains("材料齐全，贷款事实清楚，同意推荐。").contains("经复审，金额核算无误。");
        assertThat(journey.check(firstForm).at("/verdict")).isEqualTo("REPLACED");
        assertThat(journey.check(paid.at("/documentCode")).at("/verdict")).isEqualTo("VALID");
    }

    private static String pledgeState(Journey journey) {
        return journey.owner
                .person()
                .get("/api/ip-assets/" + journey.owner.invention())
                .at("/pledgeState");
    }
}
