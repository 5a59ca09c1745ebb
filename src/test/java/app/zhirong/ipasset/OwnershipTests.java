package app.zhirong.ipasset;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.document.PaperFixtures;
import app.zhirong.enterprise.EnterpriseFixtures;
import app.zhirong.identity.Role;
import app.zhirong.support.Answer;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class OwnershipTests {

    private static final int REGION = 130981;

    @Autowired
    World world;

    World.Org holder;
    Person operator;
    String number;
    String asset;

    @BeforeEach
    void anEnterpriseWithAPatent() {
        holder = world.enterprise(REGION);
        operator = world.person(holder, Role.ENTERPRISE_OPERATOR);
        number = AssetFixtures.nextInvention(2021);
        asset = operator.post("/api/ip-assets", AssetFixtures.invention(number))
                .expect(201)
                .id();
    }

    @Test
    void aCoOwnerJoinsByItsCode_andOthersDoNot() {
        var coOwner = world.enterprise(130902);
        var uscc = EnterpriseFixtures.nextUscc();
        world.update("update identity.organisation set uscc = ? where id = ?", uscc, coOwner.id());
        var shared = AssetFixtures.nextInvention(2021);
        var listing = new HashMap<>(AssetFixtures.invention(shared));
        listing.put("coOwners", List.of(Map.of("name", coOwner.name(), "uscc", uscc)));
        var id = operator.post("/api/ip-assets", listing).expect(201).id();

        var joining = world.person(coOwner, Role.ENTERPRISE_OPERATOR);
        joining.get("/api/ip-assets/" + id).expectProblem(404, "ip-asset.not-found");
        var request = Map.of("kind", "INVENTION", "assetNo", "ZL" + shared);
        assertThat(joining.post("/api/ip-assets/join", request).expect(200).id())
                .isEqualTo(id);
        joining.get("/api/ip-assets/" + id).expect(200);
        assertThat(operator.get("/api/timelines/" + id).text()).contains("JOIN");

        var stranger = world.person(world.enterprise(130902), Role.ENTERPRISE_OPERATOR);
        stranger.post("/api/ip-assets/join", request).expectField("/assetNo", "ip-asset.not-an-owner");
        operator.post("/api/ip-assets/join", request).expectField("/assetNo", "ip-asset.own-record");
        stranger.post("/api/ip-assets/join", Map.of("kind", "INVENTION", "assetNo", AssetFixtures.nextInvention(2021)))
                .expectField("/assetNo", "ip-asset.not-listed");
        stranger.post("/api/ip-assets/join", Map.of("kind", "INVENTION", "assetNo", "2021101234565"))
                .expectField("/assetNo", "ip-asset.check-digit");
        world.person(world.unverifiedEnterprise(130902), Role.ENTERPRISE_OPERATOR)
                .post("/api/ip-assets/join", request)
                .expectProblem(422, "organisation.not-verified");
    }

    @Test
    void theBureauVerifiesWhatItHasSeen() {
        var reviewer = world.person(world.countyBureau(REGION), Role.BUREAU_REVIEWER);
        var path = "/api/ip-assets/" + asset;
        reviewer.act(path, "verify", Map.of("registerCheckedOn", "2999-01-01"))
                .expectField("/registerCheckedOn", "field.date-in-future");
        operator.act(path, "verify", Map.of("registerCheckedOn", "2026-01-05")).expectProblem(403, "request.forbidden");
        var copy = PaperFixtures.uploaded(reviewer, "register.pdf");
        var verified = reviewer.act(path, "verify", Map.of("registerCheckedOn", "2026-01-05", "fileId", copy))
                .expect(200);
        assertThat(verified.at("/ownership")).isEqualTo("VERIFIED");
        assertThat(verified.at("/ownershipCheckedOn")).isEqualTo("2026-01-05");
        operator.get("/api/documents/" + copy).expect(200);
        world.person(world.countyBureau(130902), Role.BUREAU_REVIEWER)
                .post(path + "/verify", Map.of("registerCheckedOn", "2026-01-05"), "\"1\"")
                .expectProblem(404, "ip-asset.not-found");
    }

    @Test
    void anUpheldDisputeMovesTheRecord_toBeVerifiedAnew() {
        var claimant = world.enterprise(130902);
        var signatory = world.person(claimant, Role.ENTERPRISE_SIGNATORY);
        var bureau = world.countyBureau(REGION);
        var decider = world.person(bureau, Role.BUREAU_DECISION_MAKER);
        world.person(bureau, Role.BUREAU_REVIEWER)
                .act("/api/ip-assets/" + asset, "verify", Map.of("registerCheckedOn", "2026-01-05"))
                .expect(200);

        var dispute = dispute(signatory).expect(201);
        var path = "/api/ip-assets/disputes/" + dispute.id();
        assertThat(dispute.at("/heldBy/organisation")).startsWith("演示BUREAU");
        assertThat(operator.get("/api/ip-assets/" + asset).at("/ownership")).isEqualTo("DISPUTED");
        assertThat(operator.get(path).expect(200).json().at("/file").isObject()).isFalse();
        decider.get("/api/documents/" + decider.get(path).at("/file/id") + "/content")
                .expect(200);
        assertThat(decider.get("/api/todos").text()).contains("/disputes/" + dispute.id());
        operator.act(path, "decide", Map.of("upheld", true, "reason", "x")).expectProblem(403, "dispute.other-office");
        world.person(bureau, Role.BUREAU_REVIEWER)
                .act(path, "decide", Map.of("upheld", true, "reason", "x"))
                .expectProblem(403, "request.forbidden");
        decider.act(path, "decide", Map.of("upheld", true)).expectField("/reason", "field.required");

        assertThat(decider.act(path, "decide", Map.of("upheld", true, "reason", "登记簿载明权利人为异议人"))
                        .expect(200)
                        .at("/state"))
                .isEqualTo("UPHELD");
        operator.get("/api/ip-assets/" + asset).expectProblem(404, "ip-asset.not-found");
        var moved = signatory.get("/api/ip-assets/" + asset).expect(200);
        assertThat(moved.at("/ownership")).isEqualTo("UNVERIFIED");
        assertThat(moved.at("/owners/0/name")).isEqualTo(claimant.name());
        assertThat(moved.json().at("/owners").size()).isEqualTo(1);
        decider.act(path, "decide", Map.of("upheld", false, "reason", "x"))
                .expectProblem(409, "state.move-not-allowed");
        assertThat(world.query(
                        "select count(*) from outbox.event where stream = ? and type = 'AssetMoved'",
                        UUID.fromString(asset)))
                .isEqualTo(1L);
    }

    @Test
    void aRejectedOrWithdrawnDisputeLeavesAllAsItWas() {
        var bureau = world.countyBureau(REGION);
        var decider = world.person(bureau, Role.BUREAU_DECISION_MAKER);
        var signatory = world.person(world.enterprise(130902), Role.ENTERPRISE_SIGNATORY);
        world.person(bureau, Role.BUREAU_REVIEWER)
                .act("/api/ip-assets/" + asset, "verify", Map.of("registerCheckedOn", "2026-01-05"))
                .expect(200);

        var first = dispute(signatory).expect(201).id();
        dispute(signatory).expectProblem(409, "dispute.open-already");
        decider.act("/api/ip-assets/disputes/" + first, "decide", Map.of("upheld", false, "reason", "证据不足"))
                .expect(200);
        assertThat(operator.get("/api/ip-assets/" + asset).at("/ownership")).isEqualTo("VERIFIED");

        var second = dispute(signatory).expect(201).id();
        operator.act("/api/ip-assets/disputes/" + second, "withdraw", Map.of())
                .expectProblem(403, "dispute.other-office");
        signatory.act("/api/ip-assets/disputes/" + second, "withdraw", Map.of()).expect(200);
        assertThat(operator.get("/api/ip-assets/" + asset).at("/ownership")).isEqualTo("VERIFIED");
        assertThat(world.query("select count(*) from ipasset.invariant_disputed_while_a_dispute_is_open"))
                .isEqualTo(0L);
    }

    @Test
    void aPledgedRightStaysWhereItIs() {
        var signatory = world.person(world.enterprise(130902), Role.ENTERPRISE_SIGNATORY);
        var dispute = dispute(signatory).expect(201).id();
        var decider = world.person(world.countyBureau(REGION), Role.BUREAU_DECISION_MAKER);
        world.update("update ipasset.asset set pledge_state = 'REGISTERING' where id = ?::uuid", asset);
        decider.act("/api/ip-assets/disputes/" + dispute, "decide", Map.of("upheld", true, "reason", "x"))
                .expectProblem(409, "dispute.pledged");
        world.update("update ipasset.asset set pledge_state = 'FREE' where id = ?::uuid", asset);
        assertThat(operator.get("/api/ip-assets/" + asset).at("/ownership")).isEqualTo("DISPUTED");
        decider.act("/api/ip-assets/disputes/" + dispute, "decide", Map.of("upheld", false, "reason", "x"))
                .expect(200);
    }

    @Test
    void strangersSeeNoDispute_andForeignPapersProveNothing() {
        var signatory = world.person(world.enterprise(130902), Role.ENTERPRISE_SIGNATORY);
        var dispute = dispute(signatory).expect(201).id();
        world.person(world.enterprise(REGION), Role.ENTERPRISE_SIGNATORY)
                .get("/api/ip-assets/disputes/" + dispute)
                .expectProblem(404, "dispute.not-found");
        world.person(world.bank(130900), Role.BANK_OFFICER)
                .get("/api/ip-assets/disputes/" + dispute)
                .expectProblem(404, "dispute.not-found");

        var other = world.person(world.enterprise(130902), Role.ENTERPRISE_SIGNATORY);
        other.post("/api/ip-assets/disputes", claim(PaperFixtures.uploaded(operator, "foreign.pdf")))
                .expectProblem(404, "file.not-found");
    }

    private Answer dispute(Person claimant) {
        return claimant.post("/api/ip-assets/disputes", claim(PaperFixtures.uploaded(claimant, "certificate.pdf")));
    }

    private Map<String, Object> claim(UUID file) {
        return Map.of("kind", "INVENTION", "assetNo", number, "reason", "该专利由我单位申请并获授权", "fileId", file);
    }
}
