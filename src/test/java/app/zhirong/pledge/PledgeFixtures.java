package app.zhirong.pledge;

import app.zhirong.document.PaperFixtures;
import app.zhirong.financing.FinancingBodies;
import app.zhirong.financing.FinancingFixtures;
import app.zhirong.financing.FinancingFixtures.CaseInHand;
import app.zhirong.identity.Role;
import app.zhirong.support.Answer;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Pledge registrations for tests, made over HTTP by people of the two parties, up to the state that is asked for. */
public final class PledgeFixtures {

    public static final String REGISTRATIONS = "/api/pledge-registrations";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private PledgeFixtures() {}

    /** A contracted case with the people that a registration needs. */
    public record Scene(CaseInHand inHand, Person operator, Person signatory, LocalDate today) {

        public World world() {
            return inHand.cast().world();
        }

        public World.Org bank() {
            return inHand.cast().bank();
        }

        public Person operations() {
            return inHand.cast().operations();
        }

        public Person second() {
            return inHand.cast().secondOperations();
        }

        public String caseId() {
            return inHand.id();
        }

        /** The invention, then the trademark. */
        public List<String> assetIds() {
            return inHand.assetIds();
        }
    }

    /** A registration and who is in it. */
    public record RegistrationInHand(Scene scene, String id) {

        public String path() {
            return REGISTRATIONS + "/" + id;
        }

        public Answer seen() {
            return scene.operations().get(path()).expect(200);
        }

        public String state() {
            return seen().at("/state");
        }

        public Answer act(Person person, String action, Object body) {
            return person.act(path(), action, body);
        }
    }

    /** A contracted case of an invention and a trademark. */
    public static Scene contracted(World world) {
        return scene(FinancingFixtures.contractedCase(world));
    }

    /** The same with a given bank or branch. */
    public static Scene contracted(World world, World.Org bank) {
        var cast = FinancingFixtures.cast(world, world.enterprise(FinancingFixtures.REGION), bank);
        return scene(FinancingFixtures.contractedCase(cast, cast.today()));
    }

    /** A case of given rights of an enterprise, an invention and a trademark, with a bank of its own. */
    public static Scene contracted(World world, World.Org enterprise, List<String> assets) {
        var cast = FinancingFixtures.cast(world, enterprise, world.bank(130900));
        var body = Map.of("productId", FinancingBodies.product(cast), "request", FinancingBodies.request(cast, assets));
        var id =
                cast.applicant().post(FinancingFixtures.CASES, body).expect(201).id();
        var it = new CaseInHand(cast, id, assets);
        it.act(cast.applicant(), "submit", Map.of()).expect(200);
        it.act(cast.officer(), "take-up", Map.of()).expect(200);
        FinancingFixtures.verifyOwnership(it);
        it.act(cast.officer(), "recommend", FinancingBodies.opinion(it)).expect(200);
        it.act(cast.approver(), "approve", Map.of()).expect(200);
        it.act(cast.applicant(), "agree", Map.of()).expect(200);
        it.act(cast.operations(), "record-contracts", FinancingBodies.contracts(cast, cast.today()))
                .expect(200);
        return scene(it);
    }

    /** Any contracted case as a scene, with people of the enterprise for each of its two roles. */
    public static Scene scene(CaseInHand it) {
        var cast = it.cast();
        return new Scene(
                it,
                cast.world().person(cast.enterprise(), Role.ENTERPRISE_OPERATOR),
                cast.world().person(cast.enterprise(), Role.ENTERPRISE_SIGNATORY),
                cast.today());
    }

    /** The loan of a case whose rights are all registered is paid out. */
    public static void disbursed(Scene scene) {
        var it = scene.inHand();
        var today = scene.today().toString();
        it.act(scene.operations(), "enter-disbursement", Map.of("amount", FinancingBodies.AMOUNT, "disbursedOn", today))
                .expect(200);
        it.act(scene.second(), "confirm-disbursement", Map.of()).expect(200);
        scene.world().settle();
    }

    /** The disbursed loan is paid back in one sum. */
    public static void settled(Scene scene) {
        var it = scene.inHand();
        var repayment = FinancingBodies.repayment(scene.today(), FinancingBodies.AMOUNT, "0.00");
        it.act(scene.operations(), "repayments", repayment).expect(200);
        it.act(scene.operations(), "settle", Map.of("settledOn", scene.today().toString()))
                .expect(200);
        scene.world().settle();
    }

    public static Map<String, Object> opening(Scene scene, String rightType, String securedAmount) {
        return Map.of("caseId", scene.caseId(), "rightType", rightType, "securedAmount", securedAmount);
    }

    /** The bank has opened it: the patents of the case, for four of its five million. */
    public static RegistrationInHand draftPatents(Scene scene) {
        return draft(scene, opening(scene, "PATENT", "4000000.00"));
    }

    /** The bank has opened it: the trademarks of the case, for the last million. */
    public static RegistrationInHand draftTrademarks(Scene scene) {
        return draft(scene, opening(scene, "TRADEMARK", "1000000.00"));
    }

    private static RegistrationInHand draft(Scene scene, Map<String, Object> opening) {
        var created = scene.operations().post(REGISTRATIONS, opening).expect(201);
        return new RegistrationInHand(scene, created.id());
    }

    /** Every ground that waits for a person is ticked as not standing. */
    public static RegistrationInHand checked(RegistrationInHand it) {
        it.seen()
                .json()
                .at("/grounds")
                .valueStream()
                .filter(ground -> ground.at("/verdict").asString().equals("MANUAL"))
                .map(ground -> ground.at("/code").asString())
                .forEach(ground -> it.act(it.scene().operations(), "tick-ground", tick(it, ground, true))
                        .expect(200));
        return it;
    }

    public static Map<String, Object> tick(RegistrationInHand it, String ground, boolean passed) {
        return Map.of(
                "ground",
                ground,
                "passed",
                passed,
                "evidence",
                "登记簿副本（演示）",
                "source",
                "REGISTER_COPY",
                "asOf",
                it.scene().today().toString());
    }

    public static Answer confirm(RegistrationInHand it, Person person, String... declarations) {
        return it.act(person, "confirm", Map.of("declarations", List.of(declarations)));
    }

    public static RegistrationInHand confirmed(RegistrationInHand draft) {
        checked(draft);
        confirm(draft, draft.scene().operations()).expect(200);
        confirm(draft, draft.scene().signatory()).expect(200);
        return draft;
    }

    public static Map<String, Object> filing(RegistrationInHand it) {
        return Map.of("channel", "ONLINE", "filedOn", it.scene().today().toString(), "filedBy", "PLEDGEE");
    }

    public static RegistrationInHand filed(RegistrationInHand draft) {
        var it = confirmed(draft);
        it.act(it.scene().operations(), "record-filing", filing(it)).expect(200);
        return it;
    }

    public static String nextRegistrationNo() {
        return "Y2026DEMO" + String.format("%06d", NUMBER.incrementAndGet());
    }

    public static Map<String, Object> registered(RegistrationInHand it, String registrationNo) {
        var notice = PaperFixtures.uploaded(it.scene().operations(), "登记通知书.pdf");
        var body = new HashMap<String, Object>();
        body.put("outcome", "REGISTERED");
        body.put("decidedOn", it.scene().today().toString());
        body.put("registrationNo", registrationNo);
        body.put("noticeFileId", notice.toString());
        return body;
    }

    public static Map<String, Object> refused(RegistrationInHand it) {
        var notice = PaperFixtures.uploaded(it.scene().operations(), "不予登记通知书.pdf");
        return Map.of(
                "outcome",
                "REFUSED",
                "decidedOn",
                it.scene().today().toString(),
                "ground",
                "专利权处于无效宣告程序中（演示）",
                "noticeFileId",
                notice.toString());
    }

    public static RegistrationInHand registered(RegistrationInHand draft) {
        var it = filed(draft);
        it.act(it.scene().operations(), "record-result", registered(it, nextRegistrationNo()))
                .expect(200);
        it.act(it.scene().second(), "confirm-result", Map.of()).expect(200);
        it.scene().world().settle();
        return it;
    }

    public static Map<String, Object> proof(RegistrationInHand it) {
        return Map.of(
                "issuedOn",
                it.scene().today().toString(),
                "fileId",
                PaperFixtures.uploaded(it.scene().operations(), "结清证明.pdf").toString());
    }

    public static Map<String, Object> cancellation(RegistrationInHand it) {
        return Map.of(
                "cancelledOn",
                it.scene().today().toString(),
                "noticeFileId",
                PaperFixtures.uploaded(it.scene().operations(), "注销通知书.pdf").toString());
    }

    /** From registered; nothing is owed any more. */
    public static RegistrationInHand cancelled(RegistrationInHand it) {
        it.act(it.scene().operations(), "issue-settlement-proof", proof(it)).expect(200);
        it.act(it.scene().operations(), "agree-cancellation", Map.of()).expect(200);
        it.act(it.scene().signatory(), "agree-cancellation", Map.of()).expect(200);
        it.act(it.scene().operations(), "record-cancellation", cancellation(it)).expect(200);
        it.act(it.scene().second(), "confirm-cancellation", Map.of()).expect(200);
        it.scene().world().settle();
        return it;
    }
}
