package app.zhirong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.Answer;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every endpoint of the API, found by itself in the OpenAPI document, tried by everybody who has no business there: the
 * answer about somebody else's thing is the answer about nothing, no list shows it, and nothing changes.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationTests {

    /** What is meant for everybody who is logged in: calls, policies, and where an office is reached. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "GET /api/calls/{id}",
            "GET /api/calls/{id}/loans",
            "GET /api/subsidy-policies/{id}",
            "POST /api/subsidy-policies/{id}/trial",
            "GET /api/organisations/{id}");

    /** What the platform keeps: organisations, people and their papers; no business content. */
    private static final Set<String> OF_THE_PLATFORM =
            Set.of("/api/organisations", "/api/users", "/api/registrations", "/api/enterprises");

    /** What a journey without trouble has not got. */
    private static final String DECLARATION = "/api/pledge-registrations/{id}/declaration";

    @Autowired
    World world;

    Possessions possessions;
    List<Endpoint> endpoints;
    Map<String, Person> strangers;

    @BeforeAll
    void aFinishedJourney() {
        possessions = new Possessions(world);
        endpoints = Endpoint.of(world.visitor().get("/v3/api-docs").expect(200).json());
        strangers = strangers();
    }

    /** One of each: another enterprise, bank, sibling branch, sibling county, other city, the platform. */
    private Map<String, Person> strangers() {
        var all = new LinkedHashMap<String, Person>();
        all.put(
                "another enterprise",
                world.person(world.enterprise(130903), Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY));
        all.put("another bank", bankPerson(world.bank(130900)));
        all.put("a sibling branch", bankPerson(world.branch(possessions.journey.headOffice, 130100)));
        all.put("a sibling county", bureauPerson(world.countyBureau(130902)));
        all.put("another city", bureauPerson(world.cityBureau(130100)));
        all.put("the platform", world.person(world.platform(), Role.PLATFORM_ADMIN));
        return all;
    }

    private Person bankPerson(World.Org bank) {
        return world.person(bank, Role.BANK_OFFICER, Role.BANK_APPROVER, Role.BANK_OPERATIONS);
    }

    private Person bureauPerson(World.Org bureau) {
        return world.person(bureau, Role.BUREAU_REVIEWER, Role.BUREAU_DECISION_MAKER, Role.BUREAU_FINANCE);
    }

    @Test
    void whateverCanBeReadIsReadBySomebody() {
        var unread = endpoints.stream()
                .filter(endpoint -> endpoint.reads() && endpoint.namesSomething() && !endpoint.isPublic())
                .filter(endpoint -> !endpoint.path().equals(DECLARATION))
                .filter(endpoint -> possessions.insiders.stream()
                        .noneMatch(insider -> call(insider, endpoint, endpoint.with(possessions.ids))
                                        .status()
                                == 200))
                .map(Endpoint::toString)
                .toList();
        assertThat(unread).isEmpty();
    }

    @Test
    void somebodyElsesThingAnswersLikeNothing_andNothingChanges() {
        var before = possessions.fingerprint();
        var leaks = new ArrayList<String>();
        strangers.forEach((who, stranger) -> endpoints.stream()
                .filter(endpoint -> endpoint.namesSomething() && !endpoint.isPublic())
                .filter(endpoint -> isForeign(who, endpoint))
                .forEach(endpoint -> {
                    var theirs = call(stranger, endpoint, endpoint.with(possessions.ids));
                    var nothing = call(
                            stranger,
                            endpoint,
                            endpoint.withNothing(UUID.randomUUID().toString()));
                    if (theirs.status() < 400 && !isEmptyList(theirs) || !sameRefusal(theirs, nothing)) {
                        leaks.add(who + ": " + endpoint + " → " + theirs.status() + " " + theirs.text()
                                + " but for nothing " + nothing.status() + " " + nothing.text());
                    }
                }));
        assertThat(leaks).isEmpty();
        assertThat(possessions.fingerprint()).isEqualTo(before);
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void noListShowsSomebodyElsesThings() {
        var secrets = possessions.secrets();
        assertThat(secrets).noneMatch(String::isEmpty);
        var leaks = new ArrayList<String>();
        strangers.forEach((who, stranger) -> endpoints.stream()
                .filter(endpoint -> endpoint.reads() && !endpoint.namesSomething())
                .forEach(endpoint -> {
                    var text = stranger.get(endpoint.path()).text();
                    secrets.stream()
                            .filter(text::contains)
                            .forEach(secret -> leaks.add(who + ": " + endpoint + " shows " + secret));
                }));
        assertThat(leaks).isEmpty();
    }

    @Test
    void withoutASessionNothingIsAnswered() {
        var visitor = world.visitor();
        visitor.get("/api/session");
        var open = endpoints.stream()
                .filter(endpoint -> !endpoint.isPublic())
                .filter(endpoint ->
                        call(visitor, endpoint, endpoint.with(possessions.ids)).status() != 401)
                .map(Endpoint::toString)
                .toList();
        assertThat(open).isEmpty();
    }

    private static boolean isForeign(String who, Endpoint endpoint) {
        return !OPEN_TO_ALL.contains(endpoint.toString())
                && !(who.equals("the platform") && OF_THE_PLATFORM.stream().anyMatch(endpoint.path()::startsWith));
    }

    private static Answer call(Person person, Endpoint endpoint, String address) {
        var body = endpoint.body() == null && endpoint.method().equals("POST") ? Map.of() : endpoint.body();
        return person.call(endpoint.method(), address, body, "\"0\"");
    }

    private static boolean sameRefusal(Answer one, Answer other) {
        return one.status() == other.status()
                && (one.status() < 400 || one.at("/code").equals(other.at("/code")));
    }

    private static boolean isEmptyList(Answer answer) {
        return answer.json().isArray() && answer.json().isEmpty()
                || answer.json().at("/items").isArray()
                        && answer.json().at("/items").isEmpty();
    }
}
