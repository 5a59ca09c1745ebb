package app.zhirong.pledge;

import static app.zhirong.pledge.PledgeFixtures.REGISTRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.document.PaperFixtures;
import app.zhirong.identity.Role;
import app.zhirong.pledge.PledgeFixtures.Scene;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the facts of a registration must be, and who may enter, read and print them. */
@ApplicationTest
class PledgeFactsTests {

    @Autowired
    World world;

    Scene scene;

    @BeforeEach
    void aContractedCase() {
        scene = PledgeFixtures.contracted(world);
    }

    @AfterEach
    void theBooksAgree() {
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void theMoneyOfACaseIsRegisteredOnce() {
        scene.operations()
                .post(REGISTRATIONS, Map.of("caseId", scene.caseId(), "rightType", "PATENT"))
                .expectField("/securedAmount", "field.required");
        PledgeFixtures.draftPatents(scene);
        scene.operations()
                .post(REGISTRATIONS, PledgeFixtures.opening(scene, "PATENT", "1.00"))
                .expectProblem(409, "pledge.already-open");
        scene.operations()
                .post(REGISTRATIONS, PledgeFixtures.opening(scene, "TRADEMARK", "1000000.01"))
                .expectField("/securedAmount", "pledge.above-contract");
        var left = scene.operations()
                .get(REGISTRATIONS + "/openings/" + scene.caseId())
                .expect(200);
        assertThat(left.at("/amountLeft")).isEqualTo("1000000.00");
        assertThat(left.at("/choices/0/open")).isEqualTo("true");
        PledgeFixtures.draftTrademarks(scene);
    }

    @Test
    void datesAreFacts_andInOrder() {
        var it = PledgeFixtures.confirmed(PledgeFixtures.draftPatents(scene));
        var filing = new HashMap<>(PledgeFixtures.filing(it));
        filing.put("filedOn", scene.today().plusDays(1).toString());
        it.act(scene.operations(), "record-filing", filing).expectField("/filedOn", "field.date-in-future");
        filing.put("filedOn", "2020-01-01");
        it.act(scene.operations(), "record-filing", filing).expectField("/filedOn", "field.date-order");
        it.act(scene.operations(), "record-filing", PledgeFixtures.filing(it)).expect(200);
        var result = PledgeFixtures.registered(it, "Y1");
        result.put("periodTo", scene.today().plusYears(1).toString());
        it.act(scene.operations(), "record-result", result)
                .expectField("/periodTo", "pledge.period-only-of-trademarks");
        result.remove("periodTo");
        result.put("registrationNo", "");
        it.act(scene.operations(), "record-result", result).expectField("/registrationNo", "field.required");
        result.put("registrationNo", "Y1");
        result.put("noticeFileId", UUID.randomUUID().toString());
        it.act(scene.operations(), "record-result", result).expectField("/noticeFileId", "field.malformed");
    }

    @Test
    void aRegistrationNumberBelongsToOneRegistration() {
        var number = PledgeFixtures.nextRegistrationNo();
        for (var expected : List.of(200, 409)) {
            var it = PledgeFixtures.filed(PledgeFixtures.draftPatents(PledgeFixtures.contracted(world)));
            it.act(it.scene().operations(), "record-result", PledgeFixtures.registered(it, number))
                    .expect(200);
            it.act(it.scene().second(), "confirm-result", Map.of()).expect(expected);
        }
    }

    @Test
    void onlyBankOperationsOpen_andTheOtherPartyReadsTheNotice() {
        scene.signatory()
                .post(REGISTRATIONS, PledgeFixtures.opening(scene, "PATENT", "1.00"))
                .expectProblem(403, "request.forbidden");
        var it = PledgeFixtures.registered(PledgeFixtures.draftPatents(scene));
        var file = it.seen().at("/result/noticeFile");
        scene.operator().get("/api/documents/" + file + "/content").expect(200);
        assertThat(it.seen().at("/result/confirmed")).isEqualTo("true");
        var foreign = PaperFixtures.uploaded(scene.operator(), "结清证明.pdf");
        it.act(
                        scene.operations(),
                        "issue-settlement-proof",
                        Map.of("issuedOn", scene.today().toString(), "fileId", foreign.toString()))
                .expectField("/fileId", "field.malformed");
    }

    @Test
    void bothPartiesPrintTheDataOfTheApplication_othersDoNot() {
        var patents = PledgeFixtures.draftPatents(scene);
        var marks = PledgeFixtures.draftTrademarks(scene);
        for (var it : List.of(patents, marks)) {
            var pdf = scene.operator().get(it.path() + "/application-form").expect(200);
            assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(pdf.bytes().length).isGreaterThan(10_000);
            world.person(world.countyBureau(130903), Role.BUREAU_REVIEWER)
                    .get(it.path() + "/application-form")
                    .expectProblem(403, "request.forbidden");
        }
    }
}
