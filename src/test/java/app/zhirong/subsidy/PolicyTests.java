package app.zhirong.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class PolicyTests {

    @Autowired
    World world;

    Person reader;

    @BeforeEach
    void aReader() {
        reader = world.person(world.enterprise(130903), Role.ENTERPRISE_OPERATOR);
    }

    @Test
    void thePoliciesAreThere_inSentencesOfBothLanguages_andSayThatNobodyVerifiedThem() {
        var policies = reader.get("/api/subsidy-policies").expect(200);
        assertThat(policies.json()
                        .valueStream()
                        .map(policy -> policy.at("/code").asString()))
                .containsExactly("BJ25", "DEMO-HEBEI", "FJ22", "QD24");
        assertThat(policies.at("/1/demo")).isEqualTo("true");
        assertThat(policies.at("/1/name")).contains("演示政策、非官方");
        assertThat(policies.json()
                        .valueStream()
                        .map(policy -> policy.at("/verified").asBoolean()))
                .containsOnly(false);
        var english = reader.speaking("en").get("/api/subsidy-policies/" + policies.at("/3/id"));
        assertThat(english.text()).contains("60 % of the latest 1-year LPR");
    }

    /** The sums of docs/domain/interest-subsidy.md. */
    @ParameterizedTest
    @CsvSource({
        "QD24, 5000000.00, 2024-07-05, 365, 0.045, 1, false, MEDIUM, 2025-09-01, 103500.00",
        "QD24, 30000000.00, 2024-07-05, 365, 0.045, 1, false, MEDIUM, 2025-09-01, 500000.00",
        "BJ25, 10000000.00, 2024-06-20, 365, 0.055, 0.6, false, LARGE, 2026-03-01, 144900.00",
        "FJ22, 4000000.00, 2021-12-01, 365, 0.045, 1, false, SMALL, 2023-03-01, 29200.00",
        "FJ22, 4000000.00, 2021-12-01, 365, 0.045, 1, true, SMALL, 2023-03-01, 73000.00",
        "FJ22, 4000000.00, 2021-12-01, 365, 0.032, 1, false, SMALL, 2023-03-01, 25600.00"
    })
    void thePolicyComesToTheSumOfTheSources(
            String policy,
            String principal,
            String contract,
            int days,
            String rate,
            String share,
            boolean insured,
            String size,
            String declaredOn,
            String amount) {
        var signed = java.time.LocalDate.parse(contract);
        var loan = new HashMap<String, Object>(Map.of(
                "principal", principal,
                "contractDate", contract,
                "disbursedOn", signed.plusDays(3).toString(),
                "settledOn", signed.plusDays(3 + days).toString(),
                "registeredOn", signed.plusDays(2).toString(),
                "pledgeContractDate", signed.toString(),
                "actualRate", rate,
                "interestPaid", principal,
                "ipShare", share,
                "insured", insured));
        loan.put("size", size);
        loan.put("declaredOn", declaredOn);
        var tried = reader.post(trial(policy), loan).expect(200);
        assertThat(tried.at("/amount")).as(tried.text()).isEqualTo(amount);
        assertThat(tried.json().at("/steps").size()).isGreaterThan(3);
    }

    @Test
    void saysEveryRuleThatIsNotMet_orTheMonthThatIsMissing() {
        var loan = new HashMap<String, Object>(Map.of(
                "principal", "1000000.00",
                "contractDate", "2025-10-10",
                "disbursedOn", "2025-10-12",
                "settledOn", "2026-08-12",
                "registeredOn", "2025-10-20",
                "actualRate", "0.04",
                "interestPaid", "30000.00",
                "size", "LARGE",
                "overdue", true));
        var refused = reader.post(trial("QD24"), loan).expect(200);
        assertThat(refused.json()
                        .at("/refusals")
                        .valueStream()
                        .map(one -> one.at("/rule").asString()))
                .containsExactlyInAnyOrder("size", "not-overdue", "registration-before-disbursement");
        loan.put("size", "SMALL");
        loan.put("overdue", false);
        loan.put("registeredOn", "2025-10-11");
        assertThat(reader.post(trial("QD24"), loan).expect(200).at("/lprMissingMonth"))
                .isEqualTo("2025-09");
        loan.put("settledOn", "2025-10-01");
        reader.post(trial("QD24"), loan).expectProblem(422, "policy.loan-facts");
    }

    private String trial(String policy) {
        return "/api/subsidy-policies/" + SubsidyStory.policyId(reader, policy) + "/trial";
    }
}
