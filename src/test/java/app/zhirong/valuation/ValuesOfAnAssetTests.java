package app.zhirong.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.ipasset.AssetFixtures;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ValuesOfAnAssetTests {

    @Autowired
    World world;

    World.Org enterprise;
    World.Org bank;
    Person operator;
    String asset;
    String path;

    @BeforeEach
    void aRightOfAnEnterprise() {
        enterprise = world.enterprise(130903);
        bank = world.bank(130900);
        operator = world.person(enterprise, Role.ENTERPRISE_OPERATOR);
        asset = operator.post("/api/ip-assets", AssetFixtures.invention(AssetFixtures.nextInvention(2021)))
                .expect(201)
                .id();
        path = "/api/ip-assets/" + asset + "/values";
    }

    @Test
    void aDeclaredAppraisalWithItsReportCounts_andIsWhatTheRightIsWorth() {
        var declared = ValueFixtures.declaredAppraisal(operator, asset, "8000000.00");

        assertThat(declared.at("/kind")).isEqualTo("EXTERNAL_APPRAISAL");
        assertThat(declared.at("/amount")).isEqualTo("8000000.00");
        assertThat(declared.at("/standing")).isEqualTo("DECLARED");
        assertThat(declared.at("/counts")).isEqualTo("true");
        assertThat(operator.get(path).at("/0/id")).isEqualTo(declared.id());
        var right = operator.get("/api/ip-assets/" + asset);
        assertThat(right.at("/currentValue/amount")).isEqualTo("8000000.00");
        assertThat(right.at("/currentValue/verified")).isEqualTo("false");
        assertThat(operator.get("/api/ip-assets").at("/items/0/currentValue/amount"))
                .isEqualTo("8000000.00");
        assertThat(operator.get("/api/timelines/" + asset).text()).contains("DECLARE_VALUE");
    }

    @Test
    void withoutItsReportItIsKept_butDoesNotCount() {
        var body = ValueFixtures.appraisal(operator, "8000000.00", "");
        body.remove("fileId");
        var declared = operator.post(path, body).expect(201);

        assertThat(declared.at("/counts")).isEqualTo("false");
        assertThat(declared.at("/silentBecause")).isEqualTo("NO_REPORT");
        assertThat(operator.get("/api/ip-assets/" + asset)
                        .json()
                        .at("/currentValue")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void theNewestCounts_andTodayMayBeTheLastDay() {
        var today = ValueFixtures.today(operator);
        var older = ValueFixtures.appraisal(operator, "6000000.00", ValueFixtures.report(operator));
        older.put("valuedOn", today.minusMonths(3).toString());
        older.put("validUntil", today.toString());
        operator.post(path, older).expect(201);
        assertThat(operator.get("/api/ip-assets/" + asset).at("/currentValue/amount"))
                .isEqualTo("6000000.00");

        ValueFixtures.declaredAppraisal(operator, asset, "8000000.00");
        assertThat(operator.get("/api/ip-assets/" + asset).at("/currentValue/amount"))
                .isEqualTo("8000000.00");
    }

    @Test
    void tellsEveryWrongField_andStoresNothing() {
        var today = ValueFixtures.today(operator);
        var body = new HashMap<>(ValueFixtures.appraisal(operator, "0.00", ValueFixtures.report(operator)));
        body.put("valuedOn", today.plusDays(1).toString());
        body.put("validUntil", today.toString());
        operator.post(path, body)
                .expectProblem(422, "request.invalid")
                .expectField("/amount", "field.not-positive")
                .expectField("/valuedOn", "field.date-in-future")
                .expectField("/validUntil", "field.date-order");

        body.put("amount", "1.00");
        body.put("valuedOn", today.minusYears(2).toString());
        body.put("validUntil", today.minusDays(1).toString());
        operator.post(path, body)
                .expectProblem(422, "request.invalid")
                .expectField("/validUntil", "asset-value.already-expired");
        operator.post(path, Map.of()).expectProblem(422, "request.invalid").expectField("/valuer", "field.required");
        assertThat(operator.get(path).json().size()).isZero();
    }

    @Test
    void aForeignFileIsNotFound_andSoIsAForeignRight() {
        var other = world.person(world.enterprise(130902), Role.ENTERPRISE_OPERATOR);
        var foreignFile = ValueFixtures.appraisal(operator, "1.00", ValueFixtures.report(other));
        operator.post(path, foreignFile).expect(404);
        other.post(path, ValueFixtures.appraisal(other, "1.00", ValueFixtures.report(other)))
                .expectProblem(404, "ip-asset.not-found");
        other.get(path).expectProblem(404, "ip-asset.not-found");
        world.person(bank, Role.BANK_OFFICER).get(path).expectProblem(404, "ip-asset.not-found");
    }

    @Test
    void aBankThatSeesTheRightVerifiesTheAppraisal_once() {
        var declared = ValueFixtures.declaredAppraisal(operator, asset, "8000000.00");
        ValueFixtures.showToBank(world, asset, enterprise, bank);
        var officer = world.person(bank, Role.BANK_OFFICER);
        var verify = "/api/asset-values/" + declared.id() + "/verify";

        assertThat(officer.get(path).at("/0/actions/0")).isEqualTo("VERIFY");
        operator.post(verify, Map.of(), "\"0\"").expectProblem(403, "request.forbidden");
        officer.post(verify, Map.of()).expectProblem(428, "request.version-required");
        officer.post(verify, Map.of(), "\"7\"").expectProblem(412, "request.stale");
        assertThat(officer.post(verify, Map.of(), "\"0\"").expect(200).at("/standing"))
                .isEqualTo("VERIFIED");
        assertThat(operator.get("/api/ip-assets/" + asset).at("/currentValue/verified"))
                .isEqualTo("true");
        assertThat(officer.post(verify, Map.of(), "\"0\"").expect(200).at("/version"))
                .isEqualTo("1");
        world.person(world.bank(130900), Role.BANK_OFFICER)
                .post(verify, Map.of(), "\"0\"")
                .expectProblem(404, "asset-value.not-found");
    }

    @Test
    void withoutAReportThereIsNothingToVerify() {
        var body = ValueFixtures.appraisal(operator, "8000000.00", "");
        body.remove("fileId");
        var declared = operator.post(path, body).expect(201);
        ValueFixtures.showToBank(world, asset, enterprise, bank);
        world.person(bank, Role.BANK_OFFICER)
                .post("/api/asset-values/" + declared.id() + "/verify", Map.of(), "\"0\"")
                .expectProblem(422, "asset-value.report-missing");
    }

    @Test
    void aBanksOwnValueIsSeenByThatBankAlone() {
        ValueFixtures.declaredAppraisal(operator, asset, "8000000.00");
        var other = world.bank(130900);
        ValueFixtures.showToBank(world, asset, enterprise, bank);
        ValueFixtures.showToBank(world, asset, enterprise, other);
        var officer = world.person(bank, Role.BANK_OFFICER);
        var today = ValueFixtures.today(operator);
        var agreed = Map.of(
                "kind",
                "NEGOTIATED",
                "amount",
                "7000000.00",
                "valuedOn",
                today.toString(),
                "validUntil",
                today.plusYears(1).toString());
        var recorded =
                officer.post("/api/ip-assets/" + asset + "/bank-values", agreed).expect(201);

        assertThat(recorded.at("/standing")).isEqualTo("VERIFIED");
        assertThat(officer.get(path).json().size()).isEqualTo(2);
        assertThat(world.person(other, Role.BANK_OFFICER).get(path).json().size())
                .isEqualTo(1);
        assertThat(operator.get(path).json().size()).isEqualTo(1);
        var bureau = world.person(world.countyBureau(130903), Role.BUREAU_REVIEWER);
        assertThat(bureau.get(path).json().size()).isEqualTo(1);
        assertThat(bureau.get("/api/timelines/" + asset).text()).doesNotContain("7000000");
        assertThat(officer.get("/api/ip-assets/" + asset).at("/currentValue/amount"))
                .isEqualTo("7000000.00");
        assertThat(operator.get("/api/ip-assets/" + asset).at("/currentValue/amount"))
                .isEqualTo("8000000.00");
    }

    @Test
    void banksRecordNoAppraisals_andEnterprisesNoBankValues() {
        ValueFixtures.showToBank(world, asset, enterprise, bank);
        var today = ValueFixtures.today(operator);
        var body = Map.of(
                "kind",
                "EXTERNAL_APPRAISAL",
                "amount",
                "1.00",
                "valuedOn",
                today.toString(),
                "validUntil",
                today.toString());
        world.person(bank, Role.BANK_OFFICER)
                .post("/api/ip-assets/" + asset + "/bank-values", body)
                .expectProblem(422, "asset-value.kind-of-bank")
                .expectField("/kind", "asset-value.kind-of-bank");
        operator.post("/api/ip-assets/" + asset + "/bank-values", body).expectProblem(403, "request.forbidden");
        world.person(bank, Role.BANK_OFFICER)
                .post(path, ValueFixtures.appraisal(operator, "1.00", ValueFixtures.report(operator)))
                .expectProblem(403, "request.forbidden");
    }

    @Test
    void reportsGoWhereTheirAppraisalsGo() {
        ValueFixtures.showToBank(world, asset, enterprise, bank);
        var file =
                ValueFixtures.declaredAppraisal(operator, asset, "8000000.00").at("/fileId");
        world.person(bank, Role.BANK_OFFICER).get("/api/documents/" + file).expect(200);
        world.person(world.bank(130900), Role.BANK_OFFICER)
                .get("/api/documents/" + file)
                .expect(404);
    }
}
