package app.zhirong.subsidy;

import static app.zhirong.subsidy.SubsidyStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a claim needs before it is on the desk of the first level. */
@ApplicationTest
class SubmitClaimTests {

    @Autowired
    World world;

    SubsidyStory story;
    String call;

    @BeforeEach
    void aCall() {
        story = SubsidyStory.inCangzhou(world);
        call = story.openCall("1000000.00");
    }

    @Test
    void namesEverythingThatIsMissing_andStaysADraft() {
        var applicant = story.applicant();
        var claim = story.draft(applicant, call, story.loan(applicant, LoanSpec.ordinary()));
        applicant
                .person()
                .act(path(claim), "submit", Map.of())
                .expectProblem(422, "request.invalid")
                .expectField("/payeeAccount", "field.required")
                .expectField("/committed", "claim.not-committed")
                .expectField("/papers/LOAN_CONTRACT", "claim.paper-missing");
        assertThat(applicant.person().get(path(claim)).at("/state")).isEqualTo("DRAFT");
        story.countyReviewer.get(path(claim)).expectProblem(404, "claim.not-found");
    }

    @Test
    void onlyAVerifiedEnterpriseSubmits_andOnlyItsSignatory() {
        var enterprise = world.unverifiedEnterprise(130903);
        var person = world.person(enterprise, Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY);
        var applicant = new SubsidyStory.Applicant(enterprise, person);
        var claim = story.draft(applicant, call, story.loan(applicant, LoanSpec.ordinary()));
        story.fillIn(applicant, claim);
        person.act(path(claim), "submit", Map.of()).expectProblem(422, "organisation.not-verified");
        world.person(enterprise, Role.ENTERPRISE_OPERATOR)
                .act(path(claim), "submit", Map.of())
                .expectProblem(403, "request.forbidden");
    }

    @Test
    void nobodyClaimsUnderTheCallOfAnotherRegion() {
        var elsewhere = story.applicant(130602);
        elsewhere
                .person()
                .post("/api/claims", Map.of("callId", call, "loanId", story.loan(elsewhere, LoanSpec.ordinary())))
                .expectField("/callId", "call.not-for-region");
    }

    @Test
    void aLoanIsClaimedOnceACall_andAWithdrawnClaimFreesIt() {
        var applicant = story.applicant();
        var loan = story.loan(applicant, LoanSpec.ordinary());
        var claim = story.submitted(applicant, call, loan);
        applicant
                .person()
                .post("/api/claims", Map.of("callId", call, "loanId", loan))
                .expectProblem(409, "claim.already-claimed");
        applicant.person().act(path(claim), "withdraw", Map.of()).expect(200);
        story.draft(applicant, call, loan);
    }

    @Test
    void somebodyElsesLoanIsNoLoan() {
        var owner = story.applicant();
        var loan = story.loan(owner, LoanSpec.ordinary());
        story.applicant()
                .person()
                .post("/api/claims", Map.of("callId", call, "loanId", loan))
                .expectProblem(422, "claim.loan-not-found");
    }
}
