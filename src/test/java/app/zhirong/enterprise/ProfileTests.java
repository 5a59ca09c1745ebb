package app.zhirong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Role;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@ApplicationTest
class ProfileTests {

    @Autowired
    World world;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Transactions transactions;

    World.Org enterprise;
    Person operator;

    @BeforeEach
    void anEnterprise() {
        enterprise = world.enterprise(130903);
        operator = world.person(enterprise, Role.ENTERPRISE_OPERATOR);
    }

    @Test
    void figuresGiveTheSize_andWhatIsMissingIsSaid() {
        var etag = operator.get("/api/enterprise").expect(200).etag();
        var changed = operator.put("/api/enterprise", EnterpriseFixtures.profile(), etag)
                .expect(200);
        assertThat(changed.at("/size")).isEqualTo("SMALL");
        assertThat(changed.at("/contact/phone")).isEqualTo("13800000001");

        var less = EnterpriseFixtures.profile();
        less.remove("staff");
        var unsized = operator.put("/api/enterprise", less, changed.etag()).expect(200);
        assertThat(unsized.json().at("/size").isNull()
                        || unsized.json().at("/size").isMissingNode())
                .isTrue();
        assertThat(unsized.at("/missingForSize/0")).isEqualTo("STAFF");
        operator.put("/api/enterprise", less, changed.etag()).expectProblem(412, "request.stale");
        operator.put("/api/enterprise", less, null).expectProblem(428, "request.version-required");
    }

    @Test
    void wrongFieldsAreNamedTogether() {
        var wrong = EnterpriseFixtures.profile();
        wrong.put("industryCode", "Z99");
        wrong.put("foundedOn", "2999-01-01");
        wrong.put(
                "tags",
                List.of(
                        Map.of("code", "HIGH_TECH", "level", "NATIONAL", "validFrom", "2024-01-01"),
                        Map.of(
                                "code",
                                "HIGH_TECH",
                                "level",
                                "NATIONAL",
                                "validFrom",
                                "2024-01-01",
                                "validTo",
                                "2023-01-01")));
        operator.put("/api/enterprise", wrong, "\"0\"")
                .expectProblem(422, "request.invalid")
                .expectField("/industryCode", "enterprise.industry-unknown")
                .expectField("/foundedOn", "field.date-in-future")
                .expectField("/tags/1/code", "enterprise.tag-twice")
                .expectField("/tags/1/validTo", "field.date-order");
        assertThat(operator.get("/api/enterprise").at("/version")).isEqualTo("0");
    }

    @Test
    void theBureauOfTheRegionSeesItMasked_aBankOnlyWhenShown() {
        operator.put("/api/enterprise", EnterpriseFixtures.profile(), "\"0\"").expect(200);
        var path = "/api/enterprises/" + enterprise.id();
        var county = world.person(world.countyBureau(130903), Role.BUREAU_REVIEWER);
        var seen = county.get(path).expect(200);
        assertThat(seen.at("/contact/name")).isEqualTo("演*");
        assertThat(seen.at("/contact/phone")).isEqualTo("138******01");
        assertThat(county.get("/api/enterprises?keyword=" + enterprise.name()).at("/total"))
                .isEqualTo("1");
        assertThat(county.get("/api/enterprises?size=MICRO&keyword=" + enterprise.name())
                        .at("/total"))
                .isEqualTo("0");
        world.person(world.countyBureau(130924), Role.BUREAU_REVIEWER)
                .get(path)
                .expectProblem(404, "enterprise.not-found");

        var bank = world.bank(130900);
        var officer = world.person(bank, Role.BANK_OFFICER);
        officer.get(path).expectProblem(404, "enterprise.not-found");
        inScope(user(enterprise), by -> enterprises.showTo(enterprise.id(), bank.id(), SharePurpose.FINANCING, by));
        assertThat(officer.get(path).expect(200).at("/size")).isEqualTo("SMALL");
        officer.put("/api/enterprise", EnterpriseFixtures.profile(), "\"0\"").expectProblem(403, "request.forbidden");
    }

    @Test
    void anUnverifiedEnterpriseMaySendNothing() {
        var unverified = world.unverifiedEnterprise(130903);
        inScope(user(enterprise), by -> enterprises.requireVerified(enterprise.id()));
        StepVerifier.create(transactions
                        .reading(enterprises.requireVerified(unverified.id()))
                        .contextWrite(user(unverified).scope().asContext()))
                .expectErrorMessage("organisation.not-verified")
                .verify();
    }

    private void inScope(CurrentUser by, java.util.function.Function<CurrentUser, Mono<Void>> work) {
        Scope scope = by.scope();
        StepVerifier.create(transactions.writing(work.apply(by)).contextWrite(scope.asContext()))
                .verifyComplete();
    }

    private static CurrentUser user(World.Org org) {
        var organisation = new Organisation(
                org.id(), OrganisationKind.ENTERPRISE, org.name(), null, org.region(), null, null, "", true);
        return new CurrentUser(
                UUID.randomUUID(),
                "somebody",
                "演示",
                Set.of(Role.ENTERPRISE_OPERATOR),
                organisation,
                List.of(org.id()),
                null);
    }
}
