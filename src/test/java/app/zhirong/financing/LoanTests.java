package app.zhirong.financing;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.financing.FinancingFixtures.Cast;
import app.zhirong.financing.FinancingFixtures.LoanDates;
import app.zhirong.identity.Role;
import app.zhirong.kernel.Money;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class LoanTests {

    @Autowired
    World world;

    Cast cast;
    LocalDate today;

    @BeforeEach
    void aCast() {
        cast = FinancingFixtures.cast(world);
        today = cast.today();
    }

    @Test
    void contractsFitTheApprovalAndTheRights_allRefusalsAtOnce() {
        var it = FinancingFixtures.agreedCase(cast);
        var body = FinancingBodies.contracts(cast, today);
        body.put("loanContractDate", today.plusDays(1).toString());
        body.put("principalClaim", "5000000.01");
        body.put("securedAmount", "0.00");
        body.put("debtTo", "2045-01-01");
        body.put("annualRate", "1");
        body.put("ipShare", "0");
        body.put("fileIds", List.of());
        it.act(cast.operations(), "record-contracts", body)
                .expectProblem(422, "request.invalid")
                .expectField("/loanContractDate", "field.date-in-future")
                .expectField("/debtFrom", "field.date-order")
                .expectField("/principalClaim", "financing-case.claim-above-line")
                .expectField("/securedAmount", "field.not-positive")
                .expectField("/debtTo", "financing-case.debt-outlives-right")
                .expectField("/annualRate", "financing-case.rate")
                .expectField("/ipShare", "financing-case.share")
                .expectField("/fileIds", "field.required");
        it.act(cast.applicant(), "record-contracts", FinancingBodies.contracts(cast, today))
                .expectProblem(403, "request.forbidden");

        var file = it.act(cast.operations(), "record-contracts", FinancingBodies.contracts(cast, today))
                .expect(200)
                .at("/contract/fileIds/0");
        cast.applicant().get("/api/documents/" + file).expect(200);
        assertThat(it.state()).isEqualTo("CONTRACTED");
    }

    @Test
    void isSecuredOnceEveryRightIsRegistered() {
        var it = FinancingFixtures.contractedCase(cast, today);
        FinancingFixtures.register(it, it.assetIds().subList(0, 1), today, Money.of("3000000.00"));
        var half = it.seenBy(cast.applicant());
        assertThat(half.at("/state")).isEqualTo("CONTRACTED");
        assertThat(half.at("/amounts/registeredSecuredAmount")).isEqualTo("3000000.00");
        it.act(cast.operations(), "call-off", Map.of()).expectProblem(409, "financing-case.pledge-live");

        FinancingFixtures.register(it, it.assetIds().subList(1, 2), today, Money.of("2000000.00"));
        var whole = it.seenBy(cast.applicant());
        assertThat(whole.at("/state")).isEqualTo("SECURED");
        assertThat(whole.at("/amounts/registeredSecuredAmount")).isEqualTo("5000000.00");
        assertThat(cast.applicant().get("/api/timelines/" + it.id()).text()).contains("SECURE");
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void aDisbursementTakesTwoPeople_andStaysWithinContractAndDates() {
        var it = FinancingFixtures.securedCase(cast, today.minusDays(5), today.minusDays(2));
        it.act(cast.operations(), "enter-disbursement", disbursement("5000000.01", today.plusDays(1)))
                .expectField("/amount", "loan.amount-above-claim")
                .expectField("/disbursedOn", "field.date-in-future");
        it.act(cast.operations(), "enter-disbursement", disbursement("5000000.00", today.minusDays(3)))
                .expectField("/disbursedOn", "field.date-order");
        it.act(cast.operations(), "confirm-disbursement", Map.of()).expectProblem(409, "loan.nothing-entered");

        it.act(cast.operations(), "enter-disbursement", disbursement("4000000.00", today))
                .expect(200);
        it.act(cast.operations(), "enter-disbursement", disbursement("4000000.00", today))
                .expectProblem(409, "loan.already-entered");
        assertThat(it.seenBy(cast.applicant()).text()).doesNotContain("4000000.00");
        assertThat(it.seenBy(cast.operations()).json().at("/actions").toString())
                .isEqualTo("[\"DISCARD_DISBURSEMENT\"]");
        assertThat(it.seenBy(cast.approver()).json().at("/actions").toString()).contains("CONFIRM_DISBURSEMENT");
        it.act(cast.operations(), "confirm-disbursement", Map.of()).expectProblem(422, "second-check.same-person");
        it.act(cast.operations(), "discard-disbursement", Map.of()).expect(200);

        it.act(cast.operations(), "enter-disbursement", disbursement("4800000.00", today))
                .expect(200);
        it.act(cast.approver(), "confirm-disbursement", Map.of()).expect(200);
        var paid = it.seenBy(cast.applicant());
        assertThat(paid.at("/state")).isEqualTo("DISBURSED");
        assertThat(paid.at("/amounts/registeredSecuredAmount")).isEqualTo("5000000.00");
        assertThat(paid.at("/amounts/creditLine")).isEqualTo("5000000.00");
        assertThat(paid.at("/amounts/disbursedAmount")).isEqualTo("4800000.00");
        assertThat(paid.at("/amounts/outstandingBalance")).isEqualTo("4800000.00");
        assertThat(paid.at("/dueAt")).isEqualTo(paid.at("/contract/debtTo"));
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void theSecondCheckOfADisbursementWaitsForAColleague_notForWhoEnteredIt() {
        var it = FinancingFixtures.securedCase(cast, today, today);
        it.act(cast.operations(), "enter-disbursement", disbursement("5000000.00", today))
                .expect(200);
        var colleague = world.person(cast.bank(), Role.BANK_OPERATIONS);
        assertThat(colleague.get("/api/todos").text()).contains(it.id()).contains("\"duty\":\"CONFIRM_DISBURSEMENT\"");
        assertThat(cast.operations().get("/api/todos").text()).doesNotContain(it.id());
    }

    private static Map<String, Object> disbursement(String amount, LocalDate day) {
        return Map.of("amount", amount, "disbursedOn", day.toString());
    }

    @Test
    void repaymentsLowerTheBalance_andAWrongOneIsTakenBack() {
        var it = FinancingFixtures.disbursedCase(cast, new LoanDates(today, today, today, today));
        it.act(cast.operations(), "repayments", FinancingBodies.repayment(today.minusDays(1), "5000000.01", "0.00"))
                .expectField("/paidOn", "field.date-order")
                .expectField("/principal", "loan.more-than-outstanding");
        it.act(cast.operations(), "repayments", FinancingBodies.repayment(today, "0.00", "0.00"))
                .expectField("/principal", "loan.nothing-paid");
        it.act(cast.operations(), "settle", Map.of("settledOn", today.toString()))
                .expectProblem(422, "loan.still-outstanding");

        it.act(cast.operations(), "repayments", FinancingBodies.repayment(today, "1000000.00", "14583.33"))
                .expect(200);
        var part = it.seenBy(cast.applicant());
        assertThat(part.at("/amounts/outstandingBalance")).isEqualTo("4000000.00");
        var id = part.at("/repayments/0/id");
        it.act(cast.operations(), "repayments/" + id + "/cancel", Map.of()).expect(200);
        it.act(cast.operations(), "repayments/" + id + "/cancel", Map.of())
                .expectProblem(404, "loan.repayment-not-found");
        var again = it.seenBy(cast.applicant());
        assertThat(again.at("/amounts/outstandingBalance")).isEqualTo("5000000.00");
        assertThat(again.at("/repayments/0/cancelledBy")).isNotEmpty();
        assertThat(cast.applicant().get(it.path() + "/repayments").json().size())
                .isEqualTo(1);
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void aLoanOfTheLastYearsIsSettled_andTheCaseClosesWithTheLastPledge() {
        var settled = today.minusYears(1);
        var it = FinancingFixtures.settledCase(cast, LoanDates.settledOn(settled));
        assertThat(it.state()).isEqualTo("SETTLED");
        var loans = cast.applicant().get("/api/loans?settled=true").expect(200);
        assertThat(loans.at("/items/0/id")).isEqualTo(FinancingFixtures.loanId(it));
        assertThat(loans.at("/items/0/settledOn")).isEqualTo(settled.toString());
        assertThat(loans.at("/items/0/interestPaid")).isEqualTo("175000.00");
        assertThat(cast.applicant().get("/api/loans?settled=false").at("/total"))
                .isEqualTo("0");

        FinancingFixtures.release(it, it.assetIds().subList(0, 1), today);
        assertThat(it.state()).isEqualTo("SETTLED");
        FinancingFixtures.release(it, it.assetIds().subList(1, 2), today);
        assertThat(it.state()).isEqualTo("CLOSED");
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void aPledgeThatWasCancelledEarlyClosesTheCaseWithTheSettlement() {
        var it = FinancingFixtures.disbursedCase(cast, new LoanDates(today, today, today, today));
        FinancingFixtures.release(it, it.assetIds(), today);
        assertThat(it.state()).isEqualTo("DISBURSED");
        it.act(cast.operations(), "repayments", FinancingBodies.repayment(today, FinancingBodies.AMOUNT, "0.00"))
                .expect(200);
        it.act(
                        cast.operations(),
                        "settle",
                        Map.of("settledOn", today.plusDays(1).toString()))
                .expectField("/settledOn", "field.date-in-future");
        it.act(cast.operations(), "settle", Map.of("settledOn", today.toString()))
                .expect(200);
        world.settle();
        assertThat(it.state()).isEqualTo("CLOSED");
    }

    @Test
    void theSameNewsTwiceTakesEffectOnce() {
        var it = FinancingFixtures.securedCase(cast, today, today);
        FinancingFixtures.register(it, List.of(), today, Money.of("1.00"));
        assertThat(it.state()).isEqualTo("SECURED");
    }
}
