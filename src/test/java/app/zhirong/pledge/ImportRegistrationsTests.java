package app.zhirong.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.document.PaperFixtures;
import app.zhirong.identity.Role;
import app.zhirong.support.Answer;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A bureau imports registrations made outside the platform: the whole list, once, for its own regions. */
@ApplicationTest
class ImportRegistrationsTests {

    private static final String IMPORTED = "/api/imported-registrations";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    World world;

    Person reviewer;

    @BeforeEach
    void aCityBureau() {
        reviewer = world.person(world.cityBureau(130900), Role.BUREAU_REVIEWER);
    }

    @Test
    void aFaultlessListIsShownFirst_thenTaken_onceAndMarkedAsImported() {
        var number = PledgeFixtures.nextRegistrationNo();
        var file = ImportFixtures.list(
                List.of(ImportFixtures.row(number), ImportFixtures.row(PledgeFixtures.nextRegistrationNo())));
        var preview = upload("/preview", file).expect(200);
        assertThat(preview.at("/rows")).isEqualTo("2");
        assertThat(preview.at("/wrongRows")).isEqualTo("0");
        assertThat(preview.at("/securedAmount")).isEqualTo("4610000.00");
        assertThat(reviewer.get(IMPORTED + "?keyword=" + number).at("/total")).isEqualTo("0");

        var imported = upload("", file).expect(201);
        assertThat(imported.at("/rows")).isEqualTo("2");
        assertThat(imported.at("/securedAmount")).isEqualTo("4610000.00");
        var listed = reviewer.get(IMPORTED + "?keyword=" + number).expect(200);
        assertThat(listed.at("/items/0/region")).isEqualTo("130903");
        assertThat(listed.at("/items/0/registeredSecuredAmount")).isEqualTo("2305000.00");
        assertThat(flow(number)).isEqualTo("true 2305000.00 130903 true");
        assertThat(upload("", file)
                        .expectProblem(422, "pledge-import.has-errors")
                        .text())
                .contains("2 行");
        assertThat(upload("/preview", file).at("/remarks/0/code")).isEqualTo("pledge-import.known");
    }

    @Test
    void everyWrongCellIsNamed_andNothingOfTheListIsTaken() {
        var number = PledgeFixtures.nextRegistrationNo();
        var wrong = new ArrayList<>(ImportFixtures.row(PledgeFixtures.nextRegistrationNo()));
        wrong.set(1, "913");
        wrong.set(2, "石家庄市长安区");
        wrong.set(4, "版权");
        wrong.set(7, "2026-13-01");
        wrong.set(8, "多");
        wrong.set(11, "也许");
        var file = ImportFixtures.list(List.of(ImportFixtures.row(number), wrong));
        var preview = upload("/preview", file).expect(200);
        assertThat(preview.at("/wrongRows")).isEqualTo("1");
        assertThat(preview.json()
                        .at("/remarks")
                        .valueStream()
                        .map(remark -> remark.at("/cell").asString() + " "
                                + remark.at("/code").asString()))
                .contains(
                        "B3 pledge-import.uscc",
                        "C3 pledge-import.region",
                        "E3 pledge-import.kind",
                        "H3 cell.not-a-date",
                        "I3 pledge-import.amount",
                        "L3 pledge-import.yes-no");
        upload("", file).expectProblem(422, "pledge-import.has-errors");
        assertThat(reviewer.get(IMPORTED + "?keyword=" + number).at("/total")).isEqualTo("0");
        var errors = upload("/errors", file).expect(200);
        assertThat(errors.headers().firstValue("Content-Type")).contains(XLSX);
    }

    @Test
    void numbersAndDatesOfARowHaveToFit() {
        var badNumber = new ArrayList<>(ImportFixtures.row(PledgeFixtures.nextRegistrationNo()));
        badNumber.set(5, "202110123456.5");
        var badDates = new ArrayList<>(ImportFixtures.row(PledgeFixtures.nextRegistrationNo()));
        badDates.set(10, "2020-01-01");
        var future = new ArrayList<>(ImportFixtures.row(PledgeFixtures.nextRegistrationNo()));
        future.set(7, "2099-01-01");
        var preview = upload("/preview", ImportFixtures.list(List.of(badNumber, badDates, future)));
        assertThat(preview.json()
                        .at("/remarks")
                        .valueStream()
                        .map(remark -> remark.at("/cell").asString() + " "
                                + remark.at("/code").asString()))
                .containsExactlyInAnyOrder(
                        "F2 pledge-import.asset-number", "K3 field.date-order", "H4 field.date-in-future");
    }

    @Test
    void aRegistrationMadeHereIsNotImportedAgain_andCountsOnce() {
        var scene = PledgeFixtures.contracted(world);
        var it = PledgeFixtures.registered(PledgeFixtures.draftPatents(scene));
        var number = it.seen().at("/result/registrationNo");
        var preview = upload("/preview", ImportFixtures.list(List.of(ImportFixtures.row(number))));
        assertThat(preview.at("/remarks/0/code")).isEqualTo("pledge-import.known");
        assertThat(flow(number)).isEqualTo("false 4000000.00 130903 true");
        PledgeFixtures.cancelled(it);
        assertThat(flow(number)).isEqualTo("false 4000000.00 130903 true");
    }

    @Test
    void aCountyImportsAndReadsItsOwnOnly() {
        var number = PledgeFixtures.nextRegistrationNo();
        upload("", ImportFixtures.list(List.of(ImportFixtures.row(number)))).expect(201);
        var own = world.person(world.countyBureau(130903), Role.BUREAU_REVIEWER);
        var sibling = world.person(world.countyBureau(130902), Role.BUREAU_REVIEWER);
        assertThat(own.get(IMPORTED + "?keyword=" + number).at("/total")).isEqualTo("1");
        assertThat(sibling.get(IMPORTED + "?keyword=" + number).at("/total")).isEqualTo("0");
        var again = ImportFixtures.list(List.of(ImportFixtures.row(PledgeFixtures.nextRegistrationNo())));
        assertThat(sibling.upload(IMPORTED + "/preview", "list.xlsx", XLSX, again)
                        .at("/remarks/0/code"))
                .isEqualTo("pledge-import.region");
    }

    @Test
    void onlyReviewersOfABureauImport() {
        var file = ImportFixtures.list(List.of(ImportFixtures.row(PledgeFixtures.nextRegistrationNo())));
        var bank = world.person(world.bank(130900), Role.BANK_OPERATIONS);
        bank.upload(IMPORTED, "list.xlsx", XLSX, file).expectProblem(403, "request.forbidden");
        bank.get(IMPORTED + "/template").expectProblem(403, "request.forbidden");
        assertThat(bank.get(IMPORTED).at("/total")).isEqualTo("0");
        reviewer.get(IMPORTED + "/template").expect(200);
        reviewer.upload(IMPORTED, "list.xlsx", XLSX, PaperFixtures.pdf()).expectProblem(415, "sheet.not-xlsx");
    }

    private Answer upload(String path, byte[] file) {
        return reviewer.upload(IMPORTED + path, "list.xlsx", XLSX, file);
    }

    /** How statistics see it: imported, amount, region, first time. */
    private Object flow(String registrationNo) {
        return world.query(
                "select imported || ' ' || amount || ' ' || region || ' ' || first_time from pledge.registered_flow"
                        + " where registration_no = ?",
                registrationNo);
    }
}
