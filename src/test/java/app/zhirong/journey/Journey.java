package app.zhirong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.bankproduct.ProductFixtures;
import app.zhirong.financing.FinancingBodies;
import app.zhirong.financing.FinancingFixtures;
import app.zhirong.financing.FinancingFixtures.CaseInHand;
import app.zhirong.financing.FinancingFixtures.Cast;
import app.zhirong.identity.Role;
import app.zhirong.matching.MatchFixtures;
import app.zhirong.pledge.PledgeFixtures;
import app.zhirong.pledge.PledgeFixtures.RegistrationInHand;
import app.zhirong.pledge.PledgeFixtures.Scene;
import app.zhirong.subsidy.SubsidyStory;
import app.zhirong.subsidy.SubsidyStory.Applicant;
import app.zhirong.support.Answer;
import app.zhirong.support.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The whole job of the platform, station by station, over HTTP: from the listing of a patent to the paid subsidy. The
 * loan is of 2024 and 2025, so that its dates lie in the past and its subsidy is known: 5,000,000.00 × 3.45 % × 60 % =
 * 103,500.00.
 */
final class Journey {

    static final LocalDate SIGNED = LocalDate.parse("2024-07-05");
    static final LocalDate DISBURSED = LocalDate.parse("2024-07-08");
    static final LocalDate SETTLED = LocalDate.parse("2025-07-08");
    static final String SUBSIDY = "103500.00";

    final World world;
    final World.Org headOffice;
    final World.Org branch;
    final SubsidyStory story;
    final MatchFixtures.Applicant owner;
    final Cast cast;
    String product = "";
    CaseInHand inHand;
    RegistrationInHand patents;
    RegistrationInHand trademarks;
    String loan = "";
    String call = "";
    String claim = "";
    String batch = "";

    /** Stations 1 to 3: the parties are there, the rights are listed, the patent has a value on record. */
    Journey(World world) {
        this.world = world;
        headOffice = world.bank(130000);
        branch = world.branch(headOffice, 130900);
        story = SubsidyStory.with(world, world.countyBureau(130903), world.cityBureau(130900), branch);
        owner = MatchFixtures.applicant(world, "8000000.00");
        cast = new Cast(
                world,
                owner.org(),
                owner.person(),
                branch,
                world.person(branch, Role.BANK_OFFICER),
                world.person(branch, Role.BANK_APPROVER),
                world.person(branch, Role.BANK_OPERATIONS),
                world.person(branch, Role.BANK_OPERATIONS));
    }

    /** Stations 4 and 5: a product is published, the enterprise is on the bank's list, and sees that it fits. */
    JsonNode match() {
        product = ProductFixtures.published(world, branch).id();
        ProductFixtures.whitelisted(cast.officer(), owner.uscc(), owner.org().name(), "5000000");
        world.settle();
        var page = owner.person()
                .get("/api/matches?assets=" + owner.invention() + "," + owner.trademark()
                        + "&amount=5000000.00&termMonths=12")
                .expect(200)
                .json();
        return page.at("/fits")
                .valueStream()
                .filter(fit -> fit.at("/productId").asString().equals(product))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the product does not fit: " + page));
    }

    /** Station 6 begins: the application is with the bank. */
    void apply() {
        var assets = List.of(owner.invention(), owner.trademark());
        var request = FinancingBodies.request(cast, assets);
        request.put("papers", List.of(FinancingBodies.paper(cast, "FINANCIAL_STATEMENT", "2025 年度财务报表.pdf")));
        var body = Map.of("productId", product, "request", request);
        var id = owner.person().post(FinancingFixtures.CASES, body).expect(201).id();
        inHand = new CaseInHand(cast, id, assets);
        inHand.act(owner.person(), "submit", Map.of()).expect(200);
        inHand.act(cast.officer(), "take-up", Map.of()).expect(200);
    }

    /** The bank decides with four eyes, the enterprise agrees, the contracts are recorded. */
    void decideAndSign() {
        FinancingFixtures.verifyOwnership(inHand);
        var opinion = FinancingBodies.opinion(inHand);
        opinion.put(
                "adoptedValues",
                List.of(
                        FinancingBodies.adopted(inHand, 0, "8000000.00", "0.72"),
                        FinancingBodies.adopted(inHand, 1, "1000000.00", "0.50")));
        inHand.act(cast.officer(), "recommend", opinion).expect(200);
        inHand.act(cast.officer(), "approve", Map.of()).expect(403);
        inHand.act(cast.approver(), "approve", Map.of()).expect(200);
        inHand.act(owner.person(), "agree", Map.of()).expect(200);
        inHand.act(cast.operations(), "record-contracts", FinancingBodies.contracts(cast, SIGNED))
                .expect(200);
    }

    /** Station 7: both registrations are filed. */
    void file() {
        patents = PledgeFixtures.filed(PledgeFixtures.draftPatents(sceneOn(SIGNED)));
        trademarks = PledgeFixtures.filed(PledgeFixtures.draftTrademarks(sceneOn(SIGNED)));
    }

    /** The office has registered both; one person of the bank records it, another confirms. */
    void register() {
        for (var it : List.of(patents, trademarks)) {
            it.act(
                            cast.operations(),
                            "record-result",
                            PledgeFixtures.registered(it, PledgeFixtures.nextRegistrationNo()))
                    .expect(200);
            it.act(cast.secondOperations(), "confirm-result", Map.of()).expect(200);
        }
        world.settle();
    }

    /** Paid out, repaid in one sum, settled; then both pledges are cancelled. */
    void lendAndSettle() {
        var paidOut = Map.of("amount", FinancingBodies.AMOUNT, "disbursedOn", DISBURSED.toString());
        inHand.act(cast.operations(), "enter-disbursement", paidOut).expect(200);
        inHand.act(cast.secondOperations(), "confirm-disbursement", Map.of()).expect(200);
        loan = FinancingFixtures.loanId(inHand);
        world.settle();
        var repaid = FinancingBodies.repayment(SETTLED, FinancingBodies.AMOUNT, "177430.56");
        inHand.act(cast.operations(), "repayments", repaid).expect(200);
        inHand.act(cast.operations(), "settle", Map.of("settledOn", SETTLED.toString()))
                .expect(200);
        world.settle();
        for (var it : List.of(patents, trademarks)) {
            PledgeFixtures.cancelled(new RegistrationInHand(sceneOn(SETTLED), it.id()));
        }
    }

    /** Station 8 begins: the claim is drafted, its facts are confirmed by the bank, and it is submitted. */
    Answer claim() {
        call = story.openCall("1000000.00");
        var applicant = new Applicant(owner.org(), owner.person());
        claim = story.submitted(applicant, call, UUID.fromString(loan));
        return seenClaim();
    }

    /** County, city, two people on the amount; then the list is published, decided and paid. */
    void reviewPublishAndPay() {
        story.recommend(claim);
        proposePublishAndPay();
    }

    void proposePublishAndPay() {
        story.propose(claim, SUBSIDY);
        story.decisionMaker
                .act(SubsidyStory.path(claim), "confirm-amount", Map.of())
                .expect(200);
        batch = story.published(call, claim);
        story.endNotice(batch);
        story.approve(batch).expect(200);
        story.pay(claim);
        world.settle();
    }

    Answer seenClaim() {
        return owner.person().get(SubsidyStory.path(claim)).expect(200);
    }

    byte[] form() {
        return owner.person()
                .get(SubsidyStory.path(claim) + "/application.pdf")
                .expect(200)
                .bytes();
    }

    Answer check(String documentCode) {
        return world.visitor().get("/api/public/documents/" + documentCode).expect(200);
    }

    Applicant applicant() {
        return new Applicant(owner.org(), owner.person());
    }

    /** The case with the day that its people enter next. */
    Scene sceneOn(LocalDate day) {
        return new Scene(inHand, owner.person(), owner.person(), day);
    }

    /** What a person sees happened, oldest first. */
    List<String> trail(String stream) {
        var answer = owner.person().get("/api/timelines/" + stream).expect(200);
        assertThat(answer.json().isArray()).isTrue();
        return answer.json()
                .valueStream()
                .map(entry -> entry.at("/action").asString())
                .toList();
    }
}
