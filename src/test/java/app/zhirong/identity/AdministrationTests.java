package app.zhirong.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.enterprise.EnterpriseFixtures;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class AdministrationTests {

    private static final String PASSWORD = "a long enough one";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    World world;

    Person administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = world.person(world.platform(), Role.PLATFORM_ADMIN);
    }

    @Test
    void enrolsABankWithABranch_andPeopleWhoLogIn() {
        var bank = enrol(organisation("BANK", "130000")).expect(201);
        var branch = organisation("BANK", "130900");
        branch.put("parentId", bank.id());
        var enrolled = enrol(branch).expect(201);
        assertThat(enrolled.at("/parentId")).isEqualTo(bank.id());

        var person = person("BANK_OFFICER", "BANK_APPROVER");
        administrator
                .post("/api/organisations/" + enrolled.id() + "/users", person)
                .expect(201);
        var officer = world.visitor();
        var session =
                officer.logIn(String.valueOf(person.get("username")), PASSWORD).expect(200);
        assertThat(session.at("/organisation/id")).isEqualTo(enrolled.id());
        assertThat(administrator
                        .get("/api/organisations/" + enrolled.id() + "/users")
                        .at("/0/username"))
                .isEqualTo(person.get("username"));
        assertThat(administrator.get("/api/organisations/" + enrolled.id()).at("/users"))
                .isEqualTo("1");
        assertThat(administrator
                        .get("/api/organisations?kind=BANK&parentId=" + bank.id())
                        .at("/total"))
                .isEqualTo("1");
        assertThat(administrator.get("/api/timelines/" + enrolled.id()).text()).contains("ENROL", "ADD_USER");
    }

    @Test
    void aBureauIsOfTheLevelOfItsRegion_andSeesWhatItManages() {
        assertThat(enrol(organisation("BUREAU", "130600")).expect(201).at("/level"))
                .isEqualTo("CITY");
        var dingzhou = enrol(organisation("BUREAU", "130682")).expect(201);
        assertThat(dingzhou.at("/level")).isEqualTo("COUNTY");
        assertThat(world.query(
                        "select regions @> 130682 from identity.organisation where id = ?",
                        UUID.fromString(dingzhou.id())))
                .isEqualTo(true);
    }

    @Test
    void aBranchNeedsAHeadOffice_andThereIsOnePlatform() {
        var branch = organisation("BANK", "130900");
        branch.put("parentId", world.enterprise(130903).id());
        enrol(branch).expectField("/parentId", "organisation.head-office");
        var guarantor = organisation("GUARANTOR", "130900");
        guarantor.put("parentId", world.bank(130900).id());
        enrol(guarantor).expectField("/parentId", "organisation.head-office");
        enrol(organisation("PLATFORM", "130000")).expectField("/kind", "organisation.one-platform");

        var known = organisation("APPRAISER", "13");
        enrol(known).expectField("/regionCode", "organisation.region-malformed");
        known.put("regionCode", "130000");
        known.put("uscc", EnterpriseFixtures.nextUscc());
        enrol(known).expect(201);
        enrol(known).expectField("/uscc", "organisation.already-known");
    }

    @Test
    void rolesFitTheKind_andPasswordsAreLong() {
        var bank = world.bank(130900);
        var path = "/api/organisations/" + bank.id() + "/users";
        administrator.post(path, person("BUREAU_REVIEWER")).expectField("/roles", "user.role-of-other-kind");
        var weak = person("BANK_OFFICER");
        weak.put("password", "123456789");
        administrator.post(path, weak).expectField("/password", "user.password-short");
        var taken = person("BANK_OFFICER");
        var added = administrator.post(path, taken).expect(201);
        assertThat(world.query("select password_hash from identity.app_user where id = ?", UUID.fromString(added.id())))
                .asString()
                .as("Argon2id with 16 MiB and two passes")
                .startsWith("$argon2id$v=19$m=16384,t=2,p=1$");
        administrator.post(path, taken).expectField("/username", "user.name-taken");
        administrator
                .post("/api/organisations/" + UUID.randomUUID() + "/users", person("BANK_OFFICER"))
                .expectProblem(404, "organisation.not-found");
    }

    @Test
    void aClosedAccountEndsAtOnce_andCanBeOpenedAgain() {
        var bank = world.bank(130900);
        var person = person("BANK_OFFICER");
        var user = administrator
                .post("/api/organisations/" + bank.id() + "/users", person)
                .expect(201);
        var officer = world.visitor();
        officer.logIn(String.valueOf(person.get("username")), PASSWORD).expect(200);

        var path = "/api/users/" + user.id();
        administrator.post(path + "/deactivate", Map.of(), "\"7\"").expectProblem(412, "request.stale");
        administrator.act(path, "deactivate", Map.of()).expect(200);
        officer.get("/api/session").expect(401);
        world.visitor()
                .logIn(String.valueOf(person.get("username")), PASSWORD)
                .expectProblem(401, "session.bad-credentials");
        administrator.act(path, "activate", Map.of()).expect(200);
        world.visitor().logIn(String.valueOf(person.get("username")), PASSWORD).expect(200);
    }

    @Test
    void nobodyClosesTheOwnAccount() {
        var own = "/api/users/" + administrator.get("/api/session").at("/user/id");
        administrator.act(own, "deactivate", Map.of()).expectProblem(409, "user.oneself");
    }

    @Test
    void theOwnPasswordIsChangedByWhoeverKnowsIt_andOtherSessionsEnd() {
        var bank = world.bank(130900);
        var name = "pw" + NUMBER.incrementAndGet() + "changer";
        world.addUser(bank, name, Role.BANK_OFFICER);
        var here = world.visitor();
        here.logIn(name, World.PASSWORD).expect(200);
        var elsewhere = world.visitor();
        elsewhere.logIn(name, World.PASSWORD).expect(200);

        here.post("/api/session/password", Map.of("currentPassword", "wrong one", "newPassword", PASSWORD))
                .expectField("/currentPassword", "user.password-wrong");
        here.post("/api/session/password", Map.of("currentPassword", World.PASSWORD, "newPassword", "short"))
                .expectField("/newPassword", "user.password-short");
        here.post("/api/session/password", Map.of("currentPassword", World.PASSWORD, "newPassword", PASSWORD))
                .expect(204);
        here.get("/api/session").expect(200);
        elsewhere.get("/api/session").expect(401);
        world.visitor().logIn(name, PASSWORD).expect(200);
    }

    @Test
    void theAdministratorGivesANewPassword() {
        var bank = world.bank(130900);
        var person = person("BANK_OFFICER");
        var user = administrator
                .post("/api/organisations/" + bank.id() + "/users", person)
                .expect(201);
        administrator
                .post("/api/users/" + user.id() + "/reset-password", Map.of("password", "another long one"))
                .expect(204);
        world.visitor()
                .logIn(String.valueOf(person.get("username")), "another long one")
                .expect(200);
    }

    @Test
    void nameAndPhoneArePutRight() {
        var enrolled = enrol(organisation("BANK", "130000")).expect(201);
        var path = "/api/organisations/" + enrolled.id();
        administrator
                .put(path, Map.of("name", "演示改名银行", "phone", "0317-1234567"), enrolled.etag())
                .expect(200);
        assertThat(administrator.get(path).at("/phone")).isEqualTo("0317-1234567");
        administrator
                .put(path, Map.of("name", "演示再改", "phone", ""), enrolled.etag())
                .expectProblem(412, "request.stale");
    }

    @Test
    void nobodyElseAdministers() {
        var bank = world.bank(130900);
        var officer = world.person(bank, Role.BANK_OFFICER);
        officer.post("/api/organisations", organisation("BANK", "130000")).expectProblem(403, "request.forbidden");
        officer.post("/api/organisations/" + bank.id() + "/users", person("BANK_APPROVER"))
                .expectProblem(403, "request.forbidden");
        officer.get("/api/organisations/" + bank.id() + "/users").expectProblem(403, "request.forbidden");
        officer.get("/api/organisations/" + world.enterprise(130903).id()).expectProblem(404, "organisation.not-found");
    }

    @Test
    void theAdministratorSeesNoBusiness() {
        var enterprise = world.enterprise(130903);
        world.person(enterprise, Role.ENTERPRISE_OPERATOR)
                .put("/api/enterprise", EnterpriseFixtures.profile(), "\"0\"")
                .expect(200);
        assertThat(administrator.get("/api/enterprises").at("/total")).isEqualTo("0");
        assertThat(administrator.get("/api/ip-assets").at("/total")).isEqualTo("0");
        assertThat(administrator
                        .get("/api/enterprises/" + enterprise.id())
                        .json()
                        .at("/staff")
                        .isNumber())
                .isFalse();
    }

    private app.zhirong.support.Answer enrol(Map<String, Object> organisation) {
        return administrator.post("/api/organisations", organisation);
    }

    private static Map<String, Object> organisation(String kind, String region) {
        var organisation = new HashMap<String, Object>();
        organisation.put("kind", kind);
        organisation.put("name", "演示" + kind + "登记" + NUMBER.incrementAndGet());
        organisation.put("regionCode", region);
        organisation.put("phone", "0317-0000000");
        return organisation;
    }

    private static Map<String, Object> person(String... roles) {
        var person = new HashMap<String, Object>();
        person.put("username", "added" + NUMBER.incrementAndGet());
        person.put("displayName", "演示李某");
        person.put("password", PASSWORD);
        person.put("roles", List.of(roles));
        return person;
    }
}
