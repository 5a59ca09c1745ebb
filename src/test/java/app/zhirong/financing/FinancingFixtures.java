package app.zhirong.financing;

import app.zhirong.identity.Role;
import app.zhirong.ipasset.AssetFixtures;
import app.zhirong.kernel.Money;
import app.zhirong.outbox.Event;
import app.zhirong.support.Answer;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Financing cases for tests, made over HTTP by their own people, up to the state that is asked for. */
public final class FinancingFixtures {

    public static final String CASES = "/api/financing-cases";
    public static final int REGION = 130903;

    private FinancingFixtures() {}

    /** An enterprise and a bank with its people; no two casts share anybody. */
    public record Cast(
            World world,
            World.Org enterprise,
            Person applicant,
            World.Org bank,
            Person officer,
            Person approver,
            Person operations,
            Person secondOperations) {

        public LocalDate today() {
            return LocalDate.parse(applicant.get("/api/session").at("/businessDate"));
        }
    }

    /** A case and who is in it. */
    public record CaseInHand(Cast cast, String id, List<String> assetIds) {

        public String path() {
            return CASES + "/" + id;
        }

        public Answer seenBy(Person person) {
            return person.get(path());
        }

        /** Lets a person act on the newest version. */
        public Answer act(Person person, String action, Object body) {
            return person.act(path(), action, body);
        }

        public String state() {
            return seenBy(cast.applicant()).at("/state");
        }
    }

    /** The days of a loan; each is a fact that somebody enters, so they may lie years back. */
    public record LoanDates(LocalDate contract, LocalDate registered, LocalDate disbursed, LocalDate settled) {

        /** A loan of one year that was settled on the day. */
        public static LoanDates settledOn(LocalDate settled) {
            var disbursed = settled.minusYears(1);
            return new LoanDates(disbursed.minusDays(10), disbursed.minusDays(2), disbursed, settled);
        }
    }

    public static Cast cast(World world) {
        return cast(world, REGION);
    }

    public static Cast cast(World world, int region) {
        return cast(world, world.enterprise(region), world.bank(130900));
    }

    public static Cast cast(World world, World.Org enterprise, World.Org bank) {
        return new Cast(
                world,
                enterprise,
                world.person(enterprise, Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY),
                bank,
                world.person(bank, Role.BANK_OFFICER),
                world.person(bank, Role.BANK_APPROVER),
                world.person(bank, Role.BANK_OPERATIONS),
                world.person(bank, Role.BANK_OPERATIONS));
    }

    /** An invention and a trademark of the cast's enterprise. */
    public static List<String> assets(Cast cast) {
        return List.of(
                listed(cast, AssetFixtures.invention(AssetFixtures.nextInvention(2021))),
                listed(cast, AssetFixtures.trademark(AssetFixtures.nextTrademark())));
    }

    private static String listed(Cast cast, Map<String, Object> right) {
        return cast.applicant().post("/api/ip-assets", right).expect(201).id();
    }

    public static CaseInHand draftCase(Cast cast) {
        var assets = assets(cast);
        var body = Map.of("productId", FinancingBodies.product(cast), "request", FinancingBodies.request(cast, assets));
        var created = cast.applicant().post(CASES, body).expect(201);
        return new CaseInHand(cast, created.id(), assets);
    }

    public static CaseInHand submittedCase(Cast cast) {
        var it = draftCase(cast);
        it.act(cast.applicant(), "submit", Map.of()).expect(200);
        return it;
    }

    public static CaseInHand underReviewCase(Cast cast) {
        var it = submittedCase(cast);
        it.act(cast.officer(), "take-up", Map.of()).expect(200);
        return it;
    }

    public static void verifyOwnership(CaseInHand it) {
        for (var asset : it.assetIds()) {
            var body = Map.of(
                    "assetId", asset, "registerCheckedOn", it.cast().today().toString());
            it.act(it.cast().officer(), "verify-ownership", body).expect(200);
        }
    }

    public static CaseInHand recommendedCase(Cast cast) {
        var it = underReviewCase(cast);
        verifyOwnership(it);
        it.act(cast.officer(), "recommend", FinancingBodies.opinion(it)).expect(200);
        return it;
    }

    public static CaseInHand offeredCase(Cast cast) {
        var it = recommendedCase(cast);
        it.act(cast.approver(), "approve", Map.of()).expect(200);
        return it;
    }

    public static CaseInHand agreedCase(Cast cast) {
        var it = offeredCase(cast);
        it.act(cast.applicant(), "agree", Map.of()).expect(200);
        return it;
    }

    public static CaseInHand contractedCase(World world) {
        var cast = cast(world);
        return contractedCase(cast, cast.today());
    }

    public static CaseInHand contractedCase(Cast cast, LocalDate contractDate) {
        var it = agreedCase(cast);
        it.act(cast.operations(), "record-contracts", FinancingBodies.contracts(cast, contractDate))
                .expect(200);
        return it;
    }

    /** As if module pledge had recorded both registrations. */
    public static CaseInHand securedCase(Cast cast, LocalDate contractDate, LocalDate registeredOn) {
        var it = contractedCase(cast, contractDate);
        register(it, it.assetIds(), registeredOn, Money.of(FinancingBodies.AMOUNT));
        return it;
    }

    public static CaseInHand disbursedCase(World world) {
        var cast = cast(world);
        var today = cast.today();
        return disbursedCase(cast, new LoanDates(today, today, today, today));
    }

    public static CaseInHand disbursedCase(Cast cast, LoanDates dates) {
        var it = securedCase(cast, dates.contract(), dates.registered());
        var body = Map.of(
                "amount",
                FinancingBodies.AMOUNT,
                "disbursedOn",
                dates.disbursed().toString());
        it.act(cast.operations(), "enter-disbursement", body).expect(200);
        it.act(cast.secondOperations(), "confirm-disbursement", Map.of()).expect(200);
        return it;
    }

    public static CaseInHand settledCase(World world, LoanDates dates) {
        return settledCase(cast(world), dates);
    }

    /** Repaid in one sum on the day of settlement, with interest of 175,000 yuan, never overdue. */
    public static CaseInHand settledCase(Cast cast, LoanDates dates) {
        var it = disbursedCase(cast, dates);
        it.act(
                        cast.operations(),
                        "repayments",
                        FinancingBodies.repayment(dates.settled(), FinancingBodies.AMOUNT, "175000.00"))
                .expect(200);
        it.act(cast.operations(), "settle", Map.of("settledOn", dates.settled().toString()))
                .expect(200);
        return it;
    }

    /** The loan of a disbursed case. */
    public static String loanId(CaseInHand it) {
        return it.seenBy(it.cast().applicant()).at("/disbursement/loanId");
    }

    /** As if module pledge had recorded a registration. */
    public static void register(CaseInHand it, List<String> assets, LocalDate on, Money securedAmount) {
        var ids = assets.stream().map(UUID::fromString).toList();
        var number = "Y" + UUID.randomUUID().toString().substring(0, 12);
        tell(
                it.cast().world(),
                new RightsRegistered(UUID.fromString(it.id()), ids, number, on, securedAmount, Instant.EPOCH));
    }

    /** As if module pledge had recorded a cancellation. */
    public static void release(CaseInHand it, List<String> assets, LocalDate on) {
        var ids = assets.stream().map(UUID::fromString).toList();
        tell(it.cast().world(), new RightsReleased(UUID.fromString(it.id()), ids, on, Instant.EPOCH));
    }

    private static void tell(World world, Event news) {
        var sql = """
                insert into outbox.event (event_id, stream, type, version, payload, at)
                values (?, ?, ?, 1, ?::jsonb, now())
                """;
        var payload = JsonMapper.shared().writeValueAsString(news);
        world.update(sql, UUID.randomUUID(), news.stream(), news.getClass().getSimpleName(), payload);
        world.settle();
    }
}
