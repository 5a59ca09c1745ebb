package app.zhirong.bankproduct;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.Answer;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ListsTests {

    @Autowired
    World world;

    World.Org bank;
    World.Org bureau;
    Person officer;
    Person reviewer;
    LocalDate today;
    String from;
    String to;

    @BeforeEach
    void aBankAndABureau() {
        bank = world.bank(130900);
        bureau = world.cityBureau(130900);
        officer = world.person(bank, Role.BANK_OFFICER);
        reviewer = world.person(bureau, Role.BUREAU_REVIEWER);
        today = ListFixtures.today(officer);
        from = today.minusMonths(1).toString();
        to = today.plusMonths(11).toString();
    }

    private static Answer upload(Person person, String path, byte[] workbook) {
        return person.upload(path, "名单.xlsx", "application/octet-stream", workbook);
    }

    @Test
    void aPreviewReadsEverything_andStoresNothing() {
        var uscc = ListFixtures.nextUscc();
        var preview = upload(
                        officer,
                        "/api/whitelists/preview",
                        ListFixtures.whitelist(List.of(List.of(uscc, "演示·甲公司", "5,000,000.00", from, to))))
                .expect(200);
        assertThat(preview.at("/rowCount")).isEqualTo("1");
        assertThat(preview.at("/errorCount")).isEqualTo("0");
        assertThat(preview.at("/rows/0/cells/0")).isEqualTo(uscc);
        assertThat(officer.get("/api/whitelist-entries").at("/total")).isEqualTo("0");
    }

    @Test
    void errorsAreToldByRowAndColumn_andTheFileIsRefusedWhole() {
        var good = ListFixtures.nextUscc();
        var workbook = ListFixtures.whitelist(List.of(
                List.of(good, "演示·甲公司", "5000000", from, to),
                List.of("9113090", "演示·乙公司", "0", from, to),
                List.of(good, "", "", to, from),
                List.of(
                        ListFixtures.nextUscc(),
                        "演示·丁公司",
                        "",
                        from,
                        today.minusDays(1).toString())));
        var preview = upload(officer, "/api/whitelists/preview", workbook).expect(200);
        assertThat(preview.text())
                .contains("list.uscc-malformed", "list.limit-not-positive", "field.required", "cell.duplicate")
                .contains("list.expired")
                .contains("\"cell\":\"A3\"", "\"cell\":\"C3\"", "\"cell\":\"B4\"");
        upload(officer, "/api/whitelists", workbook)
                .expectProblem(422, "list.has-errors")
                .expectField("/file", "list.has-errors");
        assertThat(officer.get("/api/whitelist-entries").at("/total")).isEqualTo("0");

        var marked = upload(officer, "/api/whitelists/errors", workbook).expect(200);
        assertThat(marked.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("whitelist-errors.xlsx");
        assertThat(upload(officer, "/api/whitelists/preview", marked.bytes())
                        .expect(200)
                        .at("/errorCount"))
                .isEqualTo(preview.at("/errorCount"));
    }

    @Test
    void aFailingCheckCharacterIsAWarningOnly() {
        var uscc = ListFixtures.nextUscc();
        var wrong = uscc.substring(0, 17) + (uscc.charAt(17) == '0' ? '1' : '0');
        var workbook = ListFixtures.whitelist(List.of(List.of(wrong, "演示·早期登记公司", "", from, to)));
        var preview = upload(officer, "/api/whitelists/preview", workbook).expect(200);
        assertThat(preview.at("/warningCount")).isEqualTo("1");
        assertThat(preview.at("/errorCount")).isEqualTo("0");
        assertThat(upload(officer, "/api/whitelists", workbook).expect(201).at("/entryCount"))
                .isEqualTo("1");
    }

    @Test
    void theSameFileOnTheSameDayIsTheSameImport_aLaterOneReplacesTheLine() {
        var uscc = ListFixtures.nextUscc();
        var workbook = ListFixtures.whitelist(List.of(List.of(uscc, "演示·甲公司", "3000000", from, to)));
        var first = upload(officer, "/api/whitelists", workbook).expect(201);
        assertThat(upload(officer, "/api/whitelists", workbook).expect(201).id())
                .isEqualTo(first.id());
        upload(
                        officer,
                        "/api/whitelists",
                        ListFixtures.whitelist(List.of(List.of(uscc, "演示·甲公司", "5000000", from, to))))
                .expect(201);
        var valid = officer.get("/api/whitelist-entries?standing=VALID").expect(200);
        assertThat(valid.at("/total")).isEqualTo("1");
        assertThat(valid.at("/items/0/indicativeLimit")).isEqualTo("5000000.00");
        assertThat(officer.get("/api/whitelist-entries?standing=REPLACED").at("/total"))
                .isEqualTo("1");
    }

    @Test
    void aLineIsTakenOutByItsBank_once() {
        ProductFixtures.whitelisted(officer, ListFixtures.nextUscc(), "演示·甲公司", "1000000");
        var entry = officer.get("/api/whitelist-entries").at("/items/0/id");
        var remove = "/api/whitelist-entries/" + entry + "/remove";
        world.person(world.bank(130900), Role.BANK_OFFICER)
                .post(remove, Map.of(), "\"0\"")
                .expectProblem(404, "list.entry-not-found");
        officer.post(remove, Map.of(), "\"3\"").expectProblem(412, "request.stale");
        assertThat(officer.post(remove, Map.of(), "\"0\"").expect(200).at("/standing"))
                .isEqualTo("REMOVED");
        officer.post(remove, Map.of(), "\"1\"").expectProblem(409, "state.move-not-allowed");
    }

    @Test
    void anEnterpriseSeesItsOwnLineOnceItIsVerified_andNoOther() {
        var enterprise = world.enterprise(130903);
        var uscc = ListFixtures.nextUscc();
        world.update("update identity.organisation set uscc = ? where id = ?", uscc, enterprise.id());
        var operator = world.person(enterprise, Role.ENTERPRISE_OPERATOR);
        upload(
                        officer,
                        "/api/whitelists",
                        ListFixtures.whitelist(List.of(
                                List.of(uscc, enterprise.name(), "5000000", from, to),
                                List.of(ListFixtures.nextUscc(), "演示·别家公司", "", from, to))))
                .expect(201);
        world.settle();
        var seen = operator.get("/api/whitelist-entries").expect(200);
        assertThat(seen.at("/total")).isEqualTo("1");
        assertThat(seen.at("/items/0/uscc")).isEqualTo(uscc);
        assertThat(officer.get("/api/whitelist-entries?keyword=" + uscc).at("/items/0/registered"))
                .isEqualTo("true");

        var unverified = world.unverifiedEnterprise(130903);
        var other = ListFixtures.nextUscc();
        world.update("update identity.organisation set uscc = ? where id = ?", other, unverified.id());
        ProductFixtures.whitelisted(officer, other, unverified.name(), "1000000");
        world.settle();
        assertThat(world.person(unverified, Role.ENTERPRISE_OPERATOR)
                        .get("/api/whitelist-entries")
                        .at("/total"))
                .isEqualTo("0");
    }

    @Test
    void aRecommendationListCarriesNoAmount_andIsSeenByBanksItWasPushedTo() {
        var other = world.bank(130900);
        var workbook = ListFixtures.whitelist(List.of(List.of(ListFixtures.nextUscc(), "演示·甲公司", "5000000", from, to)));
        var preview =
                upload(reviewer, "/api/recommendation-lists/preview", workbook).expect(200);
        assertThat(preview.at("/unknownColumns/0")).isEqualTo("预授信额度（元）");
        var list = upload(reviewer, "/api/recommendation-lists?title=2026&banks=" + bank.id(), workbook)
                .expect(201);
        var path = "/api/recommendation-lists/" + list.id();

        assertThat(officer.get(path).expect(200).at("/title")).isEqualTo("2026");
        var line =
                officer.get("/api/recommendation-entries?listId=" + list.id()).expect(200);
        assertThat(line.at("/total")).isEqualTo("1");
        assertThat(line.json().at("/items/0").has("indicativeLimit")).isFalse();
        assertThat(officer.get("/api/whitelist-entries").at("/total")).isEqualTo("0");
        var outsider = world.person(other, Role.BANK_OFFICER);
        outsider.get(path).expectProblem(404, "list.not-found");

        reviewer.act(path, "push", Map.of("banks", List.of(other.id()))).expect(200);
        outsider.get(path).expect(200);
        assertThat(outsider.get(path).json().at("/pushedTo").size()).isEqualTo(1);
        assertThat(reviewer.get(path).json().at("/pushedTo").size()).isEqualTo(2);
        world.person(world.cityBureau(130600), Role.BUREAU_REVIEWER).get(path).expect(404);
    }

    @Test
    void aBureauWritesNoWhitelist_aBankNoRecommendations() {
        var uscc = ListFixtures.nextUscc();
        var whitelist = ListFixtures.whitelist(List.of(List.of(uscc, "演示·甲公司", "", from, to)));
        var recommendations = ListFixtures.recommendations(List.of(List.of(uscc, "演示·甲公司", from, to)));
        var before = reviewer.get("/api/recommendation-lists").at("/total");
        upload(reviewer, "/api/whitelists", whitelist).expectProblem(403, "request.forbidden");
        upload(reviewer, "/api/whitelists/preview", whitelist).expectProblem(403, "request.forbidden");
        upload(officer, "/api/recommendation-lists?title=x", recommendations).expectProblem(403, "request.forbidden");
        upload(reviewer, "/api/recommendation-lists?title=x&banks=" + bureau.id(), recommendations)
                .expectProblem(422, "list.banks-unknown")
                .expectField("/banks", "list.banks-unknown");
        assertThat(reviewer.get("/api/recommendation-lists").at("/total")).isEqualTo(before);
        upload(reviewer, "/api/recommendation-lists?title=%20", recommendations)
                .expectField("/title", "field.required");
    }

    @Test
    void aBureauTakesALineOut_aBankCannot() {
        var list = upload(
                        reviewer,
                        "/api/recommendation-lists?title=2026&banks=" + bank.id(),
                        ListFixtures.recommendations(List.of(List.of(ListFixtures.nextUscc(), "演示·甲公司", from, to))))
                .expect(201);
        var entry =
                reviewer.get("/api/recommendation-entries?listId=" + list.id()).at("/items/0/id");
        var remove = "/api/recommendation-entries/" + entry + "/remove";
        officer.post(remove, Map.of(), "\"0\"").expectProblem(403, "request.forbidden");
        assertThat(reviewer.post(remove, Map.of(), "\"0\"").expect(200).at("/standing"))
                .isEqualTo("REMOVED");
    }

    @Test
    void templatesComeInBothLanguages_andCanBeReadBack() {
        for (var path : List.of("/api/whitelists/template", "/api/recommendation-lists/template")) {
            var template = reviewer.get(path).expect(200);
            assertThat(template.headers().firstValue("Content-Type").orElseThrow())
                    .contains("spreadsheetml");
            assertThat(template.bytes()).startsWith('P', 'K');
            assertThat(reviewer.speaking("en").get(path).expect(200).bytes()).isNotEqualTo(template.bytes());
            reviewer.speaking("zh-CN");
        }
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        upload(officer, "/api/whitelists/preview", "no workbook".getBytes(StandardCharsets.UTF_8))
                .expectProblem(415, "sheet.not-xlsx");
        upload(officer, "/api/whitelists/preview", new byte[11 * 1024 * 1024]).expectProblem(413, "sheet.too-large");
    }

    @Test
    void banksAreThereToChooseFrom() {
        assertThat(reviewer.get("/api/banks").expect(200).text())
                .contains(bank.id().toString(), bank.name());
    }
}
