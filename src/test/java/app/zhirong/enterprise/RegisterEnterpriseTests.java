package app.zhirong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.document.PaperFixtures;
import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class RegisterEnterpriseTests {

    private static final int REGION = 130925;

    @Autowired
    World world;

    @Test
    void aVisitorRegisters_logsIn_andWaitsUnverified() {
        var data = EnterpriseFixtures.registration(REGION);
        var id = EnterpriseFixtures.register(world, data).expect(201).id();

        var person = EnterpriseFixtures.logIn(world, data);
        var session = person.get("/api/session").expect(200);
        assertThat(session.at("/organisation/id")).isEqualTo(id);
        assertThat(session.at("/organisation/verified")).isEqualTo("false");
        assertThat(session.text()).contains("ENTERPRISE_OPERATOR", "ENTERPRISE_SIGNATORY");

        var registration = person.get("/api/enterprise/registration").expect(200);
        assertThat(registration.at("/state")).isEqualTo("SUBMITTED");
        assertThat(registration.at("/licence/name")).isEqualTo("营业执照.pdf");
        assertThat(registration.json().at("/actions").size()).isZero();
        assertThat(person.get("/api/enterprise").expect(200).at("/uscc")).isEqualTo(data.get("uscc"));
        assertThat(person.get("/api/timelines/" + id).at("/0/action")).isEqualTo("REGISTER");
        assertThat(world.query(
                        "select count(*) from outbox.event where stream = ? and type = 'EnterpriseRegistered'",
                        UUID.fromString(id)))
                .isEqualTo(1L);
    }

    @Test
    void tellsAllWrongFieldsAtOnce_andStoresNothing() {
        var data = EnterpriseFixtures.registration(REGION);
        data.put("uscc", "9113090X");
        data.put("name", " ");
        data.put("regionCode", "沧州");
        data.put("username", "我");
        data.put("password", "short");
        EnterpriseFixtures.register(world, data)
                .expectProblem(422, "request.invalid")
                .expectField("/uscc", "organisation.uscc-malformed")
                .expectField("/name", "field.required")
                .expectField("/regionCode", "organisation.region-malformed")
                .expectField("/username", "user.name-malformed")
                .expectField("/password", "user.password-short");
    }

    @Test
    void aFailedCheckOfTheCodeIsAskedAbout_andMayBeConfirmed() {
        var data = EnterpriseFixtures.registration(REGION);
        var valid = EnterpriseFixtures.nextUscc();
        var doubtful = valid.substring(0, 17) + (valid.charAt(17) == '0' ? '1' : '0');
        data.put("uscc", doubtful);
        EnterpriseFixtures.register(world, data)
                .expectProblem(422, "request.invalid")
                .expectField("/uscc", "organisation.uscc-doubtful");

        data.put("acceptUsccWarning", true);
        EnterpriseFixtures.register(world, data).expect(201);
        assertThat(EnterpriseFixtures.logIn(world, data)
                        .get("/api/enterprise/registration")
                        .at("/usccDoubtful"))
                .isEqualTo("true");
    }

    @Test
    void aKnownEnterpriseWithUsersIsRefused_andATakenUserNameToo() {
        var first = EnterpriseFixtures.registration(REGION);
        EnterpriseFixtures.register(world, first).expect(201);
        EnterpriseFixtures.register(world, first)
                .expectProblem(422, "request.invalid")
                .expectField("/uscc", "organisation.has-users")
                .expectField("/username", "user.name-taken");
    }

    @Test
    void aRecordWithoutUsersIsJoined_andItsStandingEnds() {
        var known = world.enterprise(REGION);
        var uscc = EnterpriseFixtures.nextUscc();
        world.update("update identity.organisation set uscc = ? where id = ?", uscc, known.id());

        var data = EnterpriseFixtures.registration(REGION);
        data.put("uscc", uscc);
        assertThat(EnterpriseFixtures.register(world, data).expect(201).id())
                .isEqualTo(known.id().toString());
        assertThat(EnterpriseFixtures.logIn(world, data).get("/api/session").at("/organisation/verified"))
                .isEqualTo("false");
    }

    @Test
    void aBanksCodeIsNobodysToRegister() {
        var bank = world.bank(130900);
        var uscc = EnterpriseFixtures.nextUscc();
        world.update("update identity.organisation set uscc = ? where id = ?", uscc, bank.id());
        var data = EnterpriseFixtures.registration(REGION);
        data.put("uscc", uscc);
        EnterpriseFixtures.register(world, data).expectField("/uscc", "organisation.has-users");
    }

    @Test
    void refusesLargeAndForeignPapers_andMakesNoAccount() {
        var data = EnterpriseFixtures.registration(REGION);
        EnterpriseFixtures.register(world, data, PaperFixtures.pdf(5 * 1024 * 1024 + 1), PaperFixtures.pdf())
                .expectProblem(413, "file.too-large");
        EnterpriseFixtures.register(world, data, PaperFixtures.pdf(), "<html></html>".getBytes(StandardCharsets.UTF_8))
                .expectProblem(415, "file.type-refused");
        assertThat(world.query("select count(*) from identity.organisation where uscc = ?", data.get("uscc")))
                .isEqualTo(0L);
    }

    @Test
    void papersBeforeTheDataOrMissingOnesAreRefused() {
        var visitor = world.visitor();
        visitor.get("/api/session");
        var licence = new Person.Part("licence", "a.pdf", "application/pdf", PaperFixtures.pdf());
        visitor.multipart("/api/public/registrations", licence).expectProblem(422, "registration.data-first");
        var data = Person.Part.json("registration", EnterpriseFixtures.registration(REGION));
        visitor.multipart("/api/public/registrations", data, licence).expectField("/letter", "field.required");
        visitor.multipart("/api/public/registrations", Person.Part.json("registration", "nonsense"))
                .expectProblem(400, "request.malformed");
    }

    @Test
    void theLocalBureauVerifies_othersOnlyLook() {
        int region = 130926;
        var county = world.countyBureau(region);
        var city = world.cityBureau(130900);
        var data = EnterpriseFixtures.registration(region);
        var id = EnterpriseFixtures.register(world, data).expect(201).id();
        var reviewer = world.person(county, Role.BUREAU_REVIEWER);
        var path = "/api/registrations/" + id;

        var seenByCity = world.person(city, Role.BUREAU_REVIEWER);
        assertThat(seenByCity.get(path).json().at("/actions").size()).isZero();
        seenByCity.act(path, "verify", Map.of()).expectProblem(403, "registration.other-office");
        world.person(county, Role.BUREAU_FINANCE).act(path, "verify", Map.of()).expectProblem(403, "request.forbidden");
        world.person(world.countyBureau(130927), Role.BUREAU_REVIEWER)
                .get(path)
                .expectProblem(404, "registration.not-found");

        var opened = reviewer.get(path).expect(200);
        assertThat(opened.text()).contains("VERIFY", "RETURN");
        reviewer.get("/api/documents/" + opened.at("/licence/id") + "/content").expect(200);
        assertThat(reviewer.get("/api/todos").text()).contains("/registrations/" + id);
        reviewer.act(path, "verify", Map.of()).expect(200);

        var person = EnterpriseFixtures.logIn(world, data);
        assertThat(person.get("/api/session").at("/organisation/verified")).isEqualTo("true");
        assertThat(person.get("/api/enterprise").at("/verified")).isEqualTo("true");
        reviewer.act(path, "return", Map.of("reason", "迟了")).expectProblem(409, "state.move-not-allowed");
    }

    @Test
    void returnedPapersAreHandedInAgain() {
        int region = 130928;
        var reviewer = world.person(world.countyBureau(region), Role.BUREAU_REVIEWER);
        var data = EnterpriseFixtures.registration(region);
        var id = EnterpriseFixtures.register(world, data).expect(201).id();
        var person = EnterpriseFixtures.logIn(world, data);
        var path = "/api/registrations/" + id;

        reviewer.act(path, "return", Map.of("reason", "")).expectField("/reason", "field.required");
        reviewer.act(path, "return", Map.of("reason", "授权书未盖章")).expect(200);
        var returned = person.get("/api/enterprise/registration");
        assertThat(returned.at("/reason")).isEqualTo("授权书未盖章");
        assertThat(returned.text()).contains("RESUBMIT");
        assertThat(person.get("/api/todos").text()).contains("/enterprise/registration");

        var foreign = PaperFixtures.uploaded(reviewer, "foreign.pdf");
        var own = PaperFixtures.uploaded(person, "licence.pdf");
        person.post("/api/enterprise/registration", Map.of("licenceFileId", own, "letterFileId", foreign))
                .expectProblem(404, "file.not-found");
        var letter = PaperFixtures.uploaded(person, "letter.pdf");
        person.post("/api/enterprise/registration", Map.of("licenceFileId", own, "letterFileId", letter))
                .expect(200);
        reviewer.get("/api/documents/" + letter).expect(200);
        reviewer.act(path, "verify", Map.of()).expect(200);
        person.post("/api/enterprise/registration", Map.of("licenceFileId", own, "letterFileId", letter))
                .expectProblem(409, "registration.verified-already");
    }

    @Test
    void thePlatformVerifiesWithoutSeeingBusiness() {
        var data = EnterpriseFixtures.registration(130929);
        var id = EnterpriseFixtures.register(world, data).expect(201).id();
        var administrator = world.person(world.platform(), Role.PLATFORM_ADMIN);

        administrator.get("/api/enterprises/" + id).expect(200);
        assertThat(world.query("select count(*) from enterprise.profile where id = ?", UUID.fromString(id)))
                .isEqualTo(1L);
        assertThat(administrator
                        .get("/api/enterprises?keyword=" + data.get("uscc"))
                        .at("/total"))
                .isEqualTo("0");
        administrator.act("/api/registrations/" + id, "verify", Map.of()).expect(200);
        assertThat(EnterpriseFixtures.logIn(world, data).get("/api/enterprise").at("/verified"))
                .isEqualTo("true");
    }
}
