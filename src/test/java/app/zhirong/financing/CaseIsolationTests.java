package app.zhirong.financing;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.financing.FinancingFixtures.LoanDates;
import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CaseIsolationTests {

    private static final List<String> ACTIONS = List.of(
            "submit",
            "withdraw",
            "take-up",
            "approve",
            "agree",
            "decline",
            "call-off",
            "confirm-disbursement",
            "discard-disbursement",
            "discard");

    @Autowired
    World world;

    @Test
    void anotherEnterpriseAndAnotherBankSeeNothing_andCanDoNothing() {
        var it = FinancingFixtures.recommendedCase(FinancingFixtures.cast(world));
        var other = FinancingFixtures.cast(world);
        for (var stranger : List.of(other.applicant(), other.officer(), other.approver(), other.operations())) {
            refused(it, stranger, 404);
        }
        refused(it, world.person(world.platform(), Role.PLATFORM_ADMIN), 404);
        assertThat(it.state()).isEqualTo("RECOMMENDED");
    }

    private void refused(FinancingFixtures.CaseInHand it, Person stranger, int status) {
        it.seenBy(stranger).expectProblem(status, "financing-case.not-found");
        stranger.get(it.path() + "/repayments").expect(status);
        stranger.get(it.path() + "/officers").expect(status);
        assertThat(stranger.get("/api/timelines/" + it.id()).json().size()).isZero();
        assertThat(stranger.get(FinancingFixtures.CASES).text()).doesNotContain(it.id());
        for (var action : ACTIONS) {
            stranger.post(it.path() + "/" + action, Map.of(), "\"1\"").expect(status);
        }
    }

    @Test
    void aBranchSeesItsOwnCases_theHeadOfficeAll() {
        var head = world.bank(130000);
        var branch = world.branch(head, 130900);
        var sibling = world.branch(head, 130800);
        var cast = FinancingFixtures.cast(world, world.enterprise(FinancingFixtures.REGION), branch);
        var it = FinancingFixtures.submittedCase(cast);
        it.seenBy(world.person(sibling, Role.BANK_OFFICER)).expect(404);
        var headOfficer = world.person(head, Role.BANK_OFFICER);
        it.seenBy(headOfficer).expect(200);
        it.act(headOfficer, "take-up", Map.of()).expect(200);
        assertThat(it.state()).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void theBureauOfTheRegionSeesPartiesStateRightsAndFourAmounts_nothingElse() {
        var cast = FinancingFixtures.cast(world);
        var today = cast.today();
        var it = FinancingFixtures.disbursedCase(cast, new LoanDates(today, today, today, today));
        var county = world.person(world.countyBureau(FinancingFixtures.REGION), Role.BUREAU_REVIEWER);
        var seen = it.seenBy(county).expect(200);
        assertThat(seen.at("/enterprise/name")).isEqualTo(cast.enterprise().name());
        assertThat(seen.at("/amounts/disbursedAmount")).isEqualTo(FinancingBodies.AMOUNT);
        assertThat(seen.json().at("/collateral").size()).isEqualTo(2);
        assertThat(seen.json().at("/collateral/0/right").isMissingNode()).isFalse();
        assertThat(seen.json().at("/rounds").size()).isZero();
        assertThat(seen.json().at("/remarks").size()).isZero();
        for (var secret : List.of("/review", "/bankFacts", "/decision", "/contract", "/disbursement")) {
            assertThat(seen.json().at(secret).isMissingNode()).as(secret).isTrue();
        }
        assertThat(seen.json().at("/actions").size()).isZero();
        assertThat(seen.text()).doesNotContain("采购数控铣床").doesNotContain("内部意见").doesNotContain("0.035");
        county.post(it.path() + "/repayments", FinancingBodies.repayment(today, "1.00", "0.00"), seen.etag())
                .expectProblem(403, "request.forbidden");

        it.seenBy(world.person(world.cityBureau(130900), Role.BUREAU_DECISION_MAKER))
                .expect(200);
        it.seenBy(world.person(world.countyBureau(130902), Role.BUREAU_REVIEWER))
                .expect(404);
        it.seenBy(world.person(world.cityBureau(130800), Role.BUREAU_REVIEWER)).expect(404);
    }
}
