package app.zhirong.subsidy;

import static app.zhirong.subsidy.SubsidyStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ClaimIsolationTests {

    @Autowired
    World world;

    @Test
    void nobodyElseSeesAClaim() {
        var story = SubsidyStory.inCangzhou(world);
        var call = story.openCall("1000000.00");
        var claim = story.submitted(call);
        story.countyReviewer.get(path(claim)).expect(200);
        story.cityReviewer.get(path(claim)).expect(200);

        var strangers = new Person[] {
            world.person(world.countyBureau(130902), Role.BUREAU_REVIEWER),
            world.person(world.cityBureau(130100), Role.BUREAU_REVIEWER, Role.BUREAU_DECISION_MAKER),
            world.person(world.bank(130900), Role.BANK_OPERATIONS),
            world.person(world.enterprise(130903), Role.ENTERPRISE_SIGNATORY),
            world.person(world.platform(), Role.PLATFORM_ADMIN)
        };
        for (var stranger : strangers) {
            stranger.get(path(claim)).expectProblem(404, "claim.not-found");
            stranger.get(path(claim) + "/application.pdf").expectProblem(404, "claim.not-found");
            stranger.post(path(claim) + "/take-up", Map.of(), "\"1\"").expectProblem(404, "claim.not-found");
            assertThat(stranger.get("/api/claims?limit=100").text()).doesNotContain(claim);
        }
        world.visitor().get(path(claim)).expect(401);
    }

    @Test
    void theBureausReadTheAttachedPapers_theBankDoesNot() {
        var story = SubsidyStory.inCangzhou(world);
        var applicant = story.applicant();
        var claim = story.draft(applicant, story.openCall("1000000.00"), story.loan(applicant, LoanSpec.ordinary()));
        var paper = story.fillIn(applicant, claim).at("/papers/0/fileId");
        var file = "/api/documents/" + paper;
        story.countyReviewer.get(file).expect(404);
        story.submit(applicant, claim);
        story.countyReviewer.get(file).expect(200);
        story.cityReviewer.get(file).expect(200);
        story.bankOperations.get(file).expect(404);
        assertThat(story.bankOperations.get(path(claim)).text())
                .doesNotContain("62000000")
                .doesNotContain("6200 0000")
                .doesNotContain("0317-0000001");
    }

    @Test
    void whereARegionHasNoCity_theProvinceIsTheSecondLevel() {
        var dingzhou = world.countyBureau(130682);
        var province = world.bureau(130000, "PROVINCE", "{[130000,140000)}");
        var story = SubsidyStory.between(world, dingzhou, province);
        var baoding =
                world.person(world.bureau(130600, "CITY", "{[130600,130682),[130683,130700)}"), Role.BUREAU_REVIEWER);
        var call = story.openCall("1000000.00");
        var claim = story.submitted(call);
        assertThat(story.countyReviewer.get(path(claim)).at("/secondLevel/code"))
                .isEqualTo("130000");
        baoding.get(path(claim)).expectProblem(404, "claim.not-found");
        story.recommend(claim);
        assertThat(story.propose(claim, "103500.00").at("/amountInCapitals")).isEqualTo("壹拾万叁仟伍佰元整");
        assertThat(story.decisionMaker
                        .act(path(claim), "confirm-amount", Map.of())
                        .expect(200)
                        .at("/state"))
                .isEqualTo("PROPOSED");
    }

    @Test
    void aCountyDoesNotDoWhatTheCityDoes() {
        var story = SubsidyStory.inCangzhou(world);
        var claim = story.submitted(story.openCall("1000000.00"));
        var county = world.person(story.county, Role.BUREAU_DECISION_MAKER, Role.BUREAU_FINANCE);
        county.act(path(claim), "confirm-amount", Map.of()).expectProblem(403, "request.forbidden");
        story.cityReviewer
                .act(path(claim), "propose", Map.of("amount", "1.00", "opinion", "同意"))
                .expectProblem(409, "state.move-not-allowed");
        story.countyReviewer.act(path(claim), "take-up", Map.of()).expect(200);
        story.cityReviewer
                .act(path(claim), "reject", Map.of("clause", "一", "reason", "不符合"))
                .expectProblem(409, "state.move-not-allowed");
    }
}
