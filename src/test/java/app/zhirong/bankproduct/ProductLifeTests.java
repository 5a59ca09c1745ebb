package app.zhirong.bankproduct;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ProductLifeTests {

    @Autowired
    World world;

    World.Org bank;
    Person officer;
    Person approver;
    Person enterprise;

    @BeforeEach
    void aBank() {
        bank = world.bank(130900);
        officer = world.person(bank, Role.BANK_OFFICER);
        approver = world.person(bank, Role.BANK_APPROVER);
        enterprise = world.person(world.enterprise(130903), Role.ENTERPRISE_OPERATOR);
    }

    @Test
    void aDraftIsSeenByItsBankAlone_aPublishedOneByEverybody() {
        var draft = officer.post("/api/products", ProductFixtures.terms()).expect(201);
        var path = "/api/products/" + draft.id();
        assertThat(draft.at("/state")).isEqualTo("DRAFT");
        assertThat(draft.at("/editable")).isEqualTo("true");
        assertThat(draft.json().at("/pledgeRates/INVENTION").decimalValue()).isEqualByComparingTo("0.72");
        enterprise.get(path).expectProblem(404, "product.not-found");
        world.person(world.bank(130900), Role.BANK_OFFICER).get(path).expectProblem(404, "product.not-found");
        world.visitor().get(path).expect(401);

        officer.act(path, "propose", Map.of()).expect(200);
        enterprise.get(path).expectProblem(404, "product.not-found");
        assertThat(approver.act(path, "publish", Map.of()).expect(200).at("/state"))
                .isEqualTo("PUBLISHED");

        var seen = enterprise.get(path).expect(200);
        assertThat(seen.at("/bankName")).isEqualTo(bank.name());
        assertThat(seen.json().at("/actions").size()).isZero();
        assertThat(enterprise
                        .get("/api/products?bankId=" + bank.id() + "&state=PUBLISHED")
                        .at("/total"))
                .isEqualTo("1");
        assertThat(officer.get("/api/timelines/" + draft.id()).text()).contains("CREATE_PRODUCT", "PROPOSE", "PUBLISH");
    }

    @Test
    void publishingTakesTwoPeople() {
        var both = world.person(bank, Role.BANK_OFFICER, Role.BANK_APPROVER);
        var path = "/api/products/"
                + both.post("/api/products", ProductFixtures.terms())
                        .expect(201)
                        .id();
        both.act(path, "propose", Map.of()).expect(200);
        both.act(path, "publish", Map.of()).expectProblem(422, "second-check.same-person");
        officer.act(path, "publish", Map.of()).expectProblem(403, "request.forbidden");
        approver.act(path, "publish", Map.of()).expect(200);
    }

    @Test
    void whatWasSentBackCanBeChangedAndProposedAnew() {
        var path = "/api/products/"
                + officer.post("/api/products", ProductFixtures.terms())
                        .expect(201)
                        .id();
        officer.act(path, "propose", Map.of()).expect(200);
        var version = officer.get(path).etag();
        officer.put(path, ProductFixtures.terms(), version).expectProblem(409, "state.move-not-allowed");
        approver.act(path, "send-back", Map.of()).expect(200);
        officer.put(path, ProductFixtures.terms(Map.of("spreadBp", 65)), version)
                .expectProblem(412, "request.stale");
        var changed = officer.put(
                        path,
                        ProductFixtures.terms(Map.of("spreadBp", 65)),
                        officer.get(path).etag())
                .expect(200);
        assertThat(changed.at("/spreadBp")).isEqualTo("65");
        assertThat(officer.get(path).etag()).isEqualTo(changed.etag());
        officer.act(path, "propose", Map.of()).expect(200);
        approver.act(path, "publish", Map.of()).expect(200);
    }

    @Test
    void aPublishedOneIsSuspendedRevisedResumedAndRetired() {
        var path = "/api/products/" + ProductFixtures.published(world, bank).id();
        approver.act(path, "resume", Map.of()).expectProblem(409, "state.move-not-allowed");
        officer.act(path, "suspend", Map.of()).expect(200);
        approver.act(path, "resume", Map.of()).expect(200);
        officer.act(path, "suspend", Map.of()).expect(200);
        assertThat(officer.act(path, "revise", Map.of()).expect(200).at("/editable"))
                .isEqualTo("true");
        enterprise.get(path).expect(404);
        officer.act(path, "propose", Map.of()).expect(200);
        approver.act(path, "publish", Map.of()).expect(200);
        assertThat(approver.act(path, "retire", Map.of()).expect(200).at("/state"))
                .isEqualTo("RETIRED");
        officer.act(path, "propose", Map.of()).expectProblem(409, "state.move-not-allowed");
    }

    @Test
    void anotherBankCannotTouchIt_norAnEnterprise() {
        var published = ProductFixtures.published(world, bank);
        var path = "/api/products/" + published.id();
        var other = world.person(world.bank(130900), Role.BANK_OFFICER, Role.BANK_APPROVER);
        other.act(path, "suspend", Map.of()).expectProblem(403, "request.forbidden");
        other.put(path, ProductFixtures.terms(), published.etag()).expectProblem(403, "request.forbidden");
        enterprise.act(path, "suspend", Map.of()).expectProblem(403, "request.forbidden");
        enterprise.post("/api/products", ProductFixtures.terms()).expectProblem(403, "request.forbidden");
        officer.post("/api/products/" + UUID.randomUUID() + "/suspend", Map.of(), "\"0\"")
                .expectProblem(404, "product.not-found");
        officer.post(path + "/suspend", Map.of()).expectProblem(428, "request.version-required");
    }

    @Test
    void theHeadOfficeKeepsItsBranchesProducts() {
        var branch = world.branch(bank, 130900);
        var path = "/api/products/" + ProductFixtures.published(world, branch).id();
        assertThat(officer.act(path, "suspend", Map.of()).expect(200).at("/own"))
                .isEqualTo("true");
    }

    @Test
    void tellsEveryWrongField_andStoresNothing() {
        var wrong = ProductFixtures.terms(Map.of(
                "pledgeRates", Map.of("INVENTION", 1.2),
                "minAssetCounts", Map.of("TRADEMARK", 1),
                "acceptedValueKinds", List.of(),
                "regions", List.of(130903, 139999),
                "industries", List.of("C", "Z"),
                "maxAmount", "100.00",
                "minTermMonths", 0,
                "spreadBp", 2001));
        officer.post("/api/products", wrong)
                .expectProblem(422, "request.invalid")
                .expectField("/pledgeRates/INVENTION", "product.pledge-rate")
                .expectField("/minAssetCounts/TRADEMARK", "product.count-of-unaccepted")
                .expectField("/acceptedValueKinds", "product.no-value-kind")
                .expectField("/regions/1", "product.region-unknown")
                .expectField("/industries/1", "product.industry-unknown")
                .expectField("/maxAmount", "product.amounts-order")
                .expectField("/minTermMonths", "product.out-of-range")
                .expectField("/spreadBp", "product.spread");
        officer.post("/api/products", ProductFixtures.terms(Map.of("pledgeRates", Map.of())))
                .expectField("/pledgeRates", "product.no-kind");
        officer.post("/api/products", ProductFixtures.terms(Map.of("minTermMonths", 12, "maxTermMonths", 6)))
                .expectField("/maxTermMonths", "product.terms-order");
        var paper = Map.of("code", "A1", "zh", "甲", "en", "a");
        officer.post("/api/products", ProductFixtures.terms(Map.of("requiredPapers", List.of(paper, paper))))
                .expectField("/requiredPapers/1/code", "product.paper-twice");
        assertThat(officer.get("/api/products?bankId=" + bank.id()).at("/total"))
                .isEqualTo("0");
    }

    @Test
    void aCodeIsUsedOnceInABank() {
        var terms = ProductFixtures.terms();
        officer.post("/api/products", terms).expect(201);
        officer.post("/api/products", terms)
                .expectProblem(409, "product.code-taken")
                .expectField("/code", "product.code-taken");
        world.person(world.bank(130900), Role.BANK_OFFICER)
                .post("/api/products", terms)
                .expect(201);
    }

    @Test
    void theCatalogueFiltersByKindAndWord_andPages() {
        ProductFixtures.published(world, bank);
        ProductFixtures.published(
                world,
                bank,
                ProductFixtures.terms(
                        Map.of("name", "商标助企贷", "pledgeRates", Map.of("TRADEMARK", 0.5), "minAssetCounts", Map.of())));
        var of = "/api/products?bankId=" + bank.id();
        assertThat(enterprise.get(of + "&kind=INVENTION").at("/total")).isEqualTo("1");
        assertThat(enterprise.get(of + "&keyword=%E5%95%86%E6%A0%87").at("/items/0/name"))
                .isEqualTo("商标助企贷");
        var first = enterprise.get(of + "&limit=1");
        assertThat(first.at("/total")).isEqualTo("2");
        assertThat(enterprise
                        .get(of + "&limit=1&cursor=" + first.at("/nextCursor"))
                        .at("/items/0/name"))
                .isEqualTo("知易贷");
    }
}
