package app.zhirong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.document.PaperFixtures;
import app.zhirong.financing.FinancingState;
import app.zhirong.ipasset.AssetNumbers;
import app.zhirong.kernel.Uscc;
import app.zhirong.platform.clock.DueJob;
import app.zhirong.platform.database.Scope;
import app.zhirong.platform.database.Transactions;
import app.zhirong.pledge.PledgeRegistrationState;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.support.DemonstrationTest;
import app.zhirong.support.Person;
import app.zhirong.support.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** What the demonstration holds after its first start, so that its story can be clicked through and no page is empty. */
@DemonstrationTest
class DemoDataTests {

    private static final String PASSWORD = "zhirong-2026";

    @LocalServerPort
    int port;

    @Autowired
    Environment environment;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    AssetNumbers numbers;

    @Autowired
    List<DueJob> jobs;

    @Autowired
    Transactions transactions;

    private LocalDate today() {
        return LocalDate.parse(
                column("select first_day::text from platform.demo_data").getFirst());
    }

    @Test
    void everyCityOfHebeiHasAnEnterprise_andSoHaveTheRegionsOfTheOtherPolicies() {
        var regions = column(
                "select distinct region::text from identity.organisation where kind = 'ENTERPRISE' and verified_at is not null");
        var cities = regions.stream().map(region -> region.substring(0, 4)).collect(Collectors.toSet());
        assertThat(cities)
                .contains("1301", "1302", "1303", "1304", "1305", "1306", "1307", "1308", "1309", "1310", "1311")
                .contains("3702", "1100", "3500");
        assertThat(regions).as("定州, 辛集, 雄安").contains("130682", "130181", "130629");
        assertThat(
                        number(
                                "select count(*) from identity.organisation where kind = 'ENTERPRISE' and verified_at is not null"))
                .isEqualTo(30);
    }

    @Test
    void everybodyIsMarkedAsFictional() {
        assertThat(column("select name from identity.organisation")).allMatch(name -> name.contains("演示"));
        assertThat(column("select uscc from identity.organisation where uscc is not null"))
                .allMatch(uscc -> Uscc.verdict(uscc) instanceof Uscc.Valid);
    }

    @Test
    void thereAre120RightsWithValidNumbers() {
        var patents = column("select asset_no from ipasset.asset where kind <> 'TRADEMARK'");
        var marks = column("select asset_no from ipasset.asset where kind = 'TRADEMARK'");
        assertThat(patents.size() + marks.size()).isEqualTo(120);
        assertThat(patents).allMatch(number -> numbers.patent(number).isPresent());
        assertThat(marks).allMatch(number -> numbers.trademark(number).isPresent());
    }

    @Test
    void sixBanksOfferFifteenProducts_andThereAreListsOfBothKinds() {
        assertThat(number("select count(*) from bankproduct.product where state = 'PUBLISHED'"))
                .isEqualTo(15);
        assertThat(number("select count(*) from identity.organisation where kind = 'BANK' and parent_id is null"))
                .isEqualTo(6);
        assertThat(number("select count(distinct bank_org) from bankproduct.whitelist"))
                .isEqualTo(2);
        assertThat(number("select count(*) from bankproduct.recommendation_list"))
                .isEqualTo(1);
    }

    @Test
    void casesPledgesAndClaimsAreInEveryState() {
        assertThat(column("select distinct state from financing.application"))
                .containsExactlyInAnyOrderElementsOf(names(FinancingState.values(), Set.of()));
        // changes and extensions come with a later issue
        assertThat(column("select distinct state from pledge.registration"))
                .containsExactlyInAnyOrderElementsOf(
                        names(PledgeRegistrationState.values(), Set.of("CHANGING", "EXTENDING", "REVOKED")));
        assertThat(column("select distinct state from subsidy.claim"))
                .containsExactlyInAnyOrderElementsOf(names(ClaimState.values(), Set.of()));
    }

    private static List<String> names(Enum<?>[] states, Set<String> later) {
        return Arrays.stream(states)
                .map(Enum::name)
                .filter(state -> !later.contains(state))
                .toList();
    }

    @Test
    void everyPolicyHasACallThatIsOpenToday() {
        var open = column("select distinct policy_code from subsidy.call where '" + today()
                + "' between window_from and window_to");
        assertThat(open).containsExactlyInAnyOrder("DEMO-HEBEI", "BJ25", "FJ22", "QD24");
    }

    @Test
    void oneBatchIsOnNotice_andOneHasEndedOnTheLastWorkingDay() {
        var today = today();
        var ends = column("select notice_to::text from subsidy.batch where state = 'ON_NOTICE'").stream()
                .map(LocalDate::parse)
                .toList();
        assertThat(ends).hasSize(2);
        assertThat(ends).anyMatch(end -> !end.isBefore(today));
        assertThat(ends)
                .anyMatch(end -> end.isBefore(today) && workingDays.plus(end, 1).compareTo(today) >= 0);
        assertThat(number("select count(*) from subsidy.objection where state = 'OPEN'"))
                .isEqualTo(1);
    }

    @Test
    void theLeadsLoanOfLastYearCanBeClaimedAtOnce() {
        var signatory = person("signatory");
        var call = column("select id::text from subsidy.call where region = 130900 order by window_to desc")
                .getFirst();
        var loans = signatory.get("/api/calls/" + call + "/loans").expect(200).json();
        assertThat(loans.size()).isEqualTo(1);
        var loan = loans.get(0);
        assertThat(loan.at("/claimed").asBoolean()).isFalse();
        assertThat(loan.at("/principal").asString()).isEqualTo("5000000.00");
        assertThat(LocalDate.parse(loan.at("/settledOn").asString()).getYear()).isEqualTo(today().getYear() - 1);
        assertThat(loan.at("/computation/refusals").size()).isZero();
        if (today().getYear() == 2026) {
            assertThat(loan.at("/computation/amount").asString()).isEqualTo("103500.00");
        }
    }

    @Test
    void anEnterpriseWaitsForItsVerification_andARightIsDisputed() {
        assertThat(person("county")
                        .get("/api/registrations")
                        .expect(200)
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(person("county")
                        .get("/api/ip-assets/disputes")
                        .expect(200)
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void theLeadFitsThreeProductsOfFifteen_oncePatentHasAValue() {
        var signatory = person("signatory");
        var rights = column(
                "select a.id::text from ipasset.asset a join identity.organisation o on o.id = a.owner_org"
                        + " where o.name like '%沧州精工%' and a.ownership = 'UNVERIFIED' and a.kind <> 'TRADEMARK' order by a.kind");
        var file = signatory.upload("/api/documents", "report.pdf", "application/pdf", PaperFixtures.pdf());
        Map<String, Object> value = Map.of(
                "amount", "8000000.00",
                "valuedOn", today().minusDays(20).toString(),
                "validUntil", today().plusDays(300).toString(),
                "valuer", "演示资产评估事务所",
                "fileId", file.id());
        signatory.post("/api/ip-assets/" + rights.getFirst() + "/values", value).expect(201);
        var matches = signatory
                .get("/api/matches?amount=5000000.00&termMonths=12&assets=" + String.join("&assets=", rights))
                .expect(200)
                .json();
        assertThat(matches.at("/fits").size()).isEqualTo(3);
        assertThat(matches.at("/fits/0/productName").asString()).isEqualTo("知易贷（演示）");
        assertThat(matches.at("/fits/0/estimatedMaxAmount").asString()).isEqualTo("5000000.00");
        assertThat(matches.at("/unfits").size()).isEqualTo(12);
        assertThat(matches.at("/unfits").toString()).contains("\"235000.00\"");
    }

    @Test
    void theCitysFiguresStandAgainstTargetAndLastYear() {
        JsonNode overview =
                person("leader").get("/api/statistics/overview").expect(200).json();
        assertThat(overview.toString()).contains("400000000.00");
        assertThat(number("select count(*) from statistics.registration where region / 100 = 1309 and imported"))
                .isGreaterThan(50);
        assertThat(number("select count(distinct date_trunc('year', booked_on)) from statistics.payment"))
                .isEqualTo(2);
    }

    @Test
    void everyKindOfDeadlineIsForeseen() {
        var foreseen = jobs.stream()
                .filter(job -> next(job).filter(day -> day.isAfter(today())).isPresent())
                .map(job -> job.getClass().getSimpleName())
                .toList();
        assertThat(foreseen)
                .containsExactlyInAnyOrder("ForfeitJob", "LapseCases", "WithdrawUnfiled", "LapseTrademarkPledges");
    }

    private Optional<LocalDate> next(DueJob job) {
        return job.next(today())
                .as(transactions::reading)
                .contextWrite(context -> context.put(Scope.class, new Scope.Worker()))
                .blockOptional(Duration.ofSeconds(10));
    }

    @Test
    void nothingIsInconsistentAndNoNewsWaits() {
        for (var view :
                column("select schemaname || '.' || viewname from pg_views where viewname like 'invariant_%'")) {
            assertThat(number("select count(*) from " + view)).as(view).isZero();
        }
    }

    @Test
    void everyAccountOfTheManualCanLogIn() {
        for (var username : column("select username from identity.app_user")) {
            assertThatNoException().as(username).isThrownBy(() -> person(username));
        }
    }

    private Person person(String username) {
        return Person.loggedIn("http://localhost:" + port, username, PASSWORD);
    }

    private long number(String sql) {
        return Long.parseLong(column(sql).getFirst());
    }

    /** The first column of a query's rows, as the owner of the tables sees them. */
    private List<String> column(String sql) {
        var database = environment.getRequiredProperty("zhirong.database.name");
        try (var connection = TestDatabase.connect(database, "zhirong_owner");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
