package app.zhirong.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.FactSource;
import app.zhirong.ipasset.LegalStatus;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.RightType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PrecheckTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void thereAreTwelveGroundsForPatents_andFiveForTrademarks_twoOfThemWaivable() {
        assertThat(PrecheckGround.of(RightType.PATENT)).hasSize(12);
        assertThat(PrecheckGround.of(RightType.TRADEMARK)).hasSize(5);
        assertThat(List.of(PrecheckGround.values()))
                .filteredOn(PrecheckGround::isWaivable)
                .containsExactly(PrecheckGround.P10_SAME_DAY_APPLICATION, PrecheckGround.P11_INVALIDATION_STARTED);
    }

    @Test
    void aFaultlessPatentPassesAllThatThePlatformKnows_andLeavesTheRestToAPerson() {
        var checks = run(patent());
        assertThat(verdicts(checks))
                .containsExactly(
                        "P01 PASS",
                        "P02 PASS",
                        "P03 PASS",
                        "P04 MANUAL",
                        "P05 MANUAL",
                        "P06 PASS",
                        "P07 MANUAL",
                        "P08 PASS",
                        "P09 PASS",
                        "P10 PASS",
                        "P11 MANUAL",
                        "P12 MANUAL");
        assertThat(checks).allSatisfy(check -> {
            assertThat(check.evidence()).isNotEmpty();
            assertThat(check.evidence())
                    .allSatisfy(line -> assertThat(line.asOf()).isBeforeOrEqualTo(TODAY));
        });
    }

    @Test
    void p01_anUnverifiedOrDisputedOwnerBlocks() {
        assertThat(verdict(PrecheckGround.P01_NOT_THE_PATENTEE, patent().ownership(Ownership.UNVERIFIED)))
                .isEqualTo(GroundVerdict.FAIL);
        assertThat(verdict(PrecheckGround.P01_NOT_THE_PATENTEE, patent().ownership(Ownership.DISPUTED)))
                .isEqualTo(GroundVerdict.FAIL);
    }

    @Test
    void p02_aDeadPatentBlocks_anUnknownStatusIsForAPerson() {
        var ground = PrecheckGround.P02_TERMINATED;
        assertThat(verdict(ground, patent().status(LegalStatus.LAPSED))).isEqualTo(GroundVerdict.FAIL);
        assertThat(verdict(ground, patent().status(LegalStatus.INVALIDATED))).isEqualTo(GroundVerdict.FAIL);
        assertThat(verdict(ground, patent().status(LegalStatus.UNKNOWN))).isEqualTo(GroundVerdict.MANUAL);
        assertThat(verdict(ground, patent().expiry(TODAY))).isEqualTo(GroundVerdict.FAIL);
    }

    @Test
    void p03_withoutAGrantInThePastItBlocks() {
        assertThat(verdict(PrecheckGround.P03_NOT_GRANTED, patent().grant(null)))
                .isEqualTo(GroundVerdict.FAIL);
        assertThat(verdict(PrecheckGround.P03_NOT_GRANTED, patent().grant(TODAY.plusDays(1))))
                .isEqualTo(GroundVerdict.FAIL);
    }

    @Test
    void p04_onlyOfficeDataProvesThatFeesArePaid() {
        var ground = PrecheckGround.P04_FEE_UNPAID;
        assertThat(verdict(ground, patent().source(FactSource.IMPORTED))).isEqualTo(GroundVerdict.PASS);
        assertThat(verdict(ground, patent().source(FactSource.DECLARED))).isEqualTo(GroundVerdict.MANUAL);
        assertThat(verdict(ground, patent().source(FactSource.IMPORTED).fee(TODAY.minusDays(1))))
                .isEqualTo(GroundVerdict.MANUAL);
        assertThat(verdict(ground, patent().fee(null))).isEqualTo(GroundVerdict.PASS);
    }

    @Test
    void p05_aDisputeOrRestrictionOnThePlatformBlocks() {
        var ground = PrecheckGround.P05_DISPUTE_OR_PRESERVATION;
        assertThat(verdict(ground, patent().ownership(Ownership.DISPUTED))).isEqualTo(GroundVerdict.FAIL);
        assertThat(verdict(ground, patent().pledge(PledgeState.RESTRICTED))).isEqualTo(GroundVerdict.FAIL);
    }

    @Test
    void p06_theDebtMustEndBeforeThePatentDoes() {
        var ground = PrecheckGround.P06_DEBT_BEYOND_TERM;
        var debtTo = terms().debtTo();
        assertThat(verdict(ground, patent().expiry(debtTo))).isEqualTo(GroundVerdict.FAIL);
        assertThat(verdict(ground, patent().expiry(debtTo.plusDays(1)))).isEqualTo(GroundVerdict.PASS);
    }

    @Test
    void p07_aPatentWithoutItsDatesMakesTheContractIncomplete() {
        assertThat(verdict(PrecheckGround.P07_CONTRACT_INCOMPLETE, patent().grant(null)))
                .isEqualTo(GroundVerdict.FAIL);
    }

    @Test
    void p08_coOwnersHaveToConsent() {
        assertThat(verdict(PrecheckGround.P08_NO_CONSENT_OF_CO_OWNERS, patent().owners("甲", "乙")))
                .isEqualTo(GroundVerdict.MANUAL);
    }

    @Test
    void p09_aLivePledgeBlocks() {
        var ground = PrecheckGround.P09_ALREADY_PLEDGED;
        assertThat(verdict(ground, patent().pledge(PledgeState.REGISTERING))).isEqualTo(GroundVerdict.FAIL);
        assertThat(verdict(ground, patent().pledge(PledgeState.PLEDGED))).isEqualTo(GroundVerdict.FAIL);
    }

    @Test
    void p10_aSameDayApplicationOfAUtilityModelFails_andADeclarationWaivesIt() {
        var ground = PrecheckGround.P10_SAME_DAY_APPLICATION;
        var check = check(ground, patent().kind(AssetKind.UTILITY_MODEL).sameDay());
        assertThat(check.verdict()).isEqualTo(GroundVerdict.FAIL);
        assertThat(check.isOpen()).isTrue();
        assertThat(check.declared(Instant.EPOCH).isOpen()).isFalse();
        assertThat(verdict(ground, patent().sameDay())).isEqualTo(GroundVerdict.PASS);
    }

    @Test
    void p11_aPersonSaysThatInvalidationStarted_andADeclarationWaivesIt() {
        var check = check(PrecheckGround.P11_INVALIDATION_STARTED, patent()).ticked(tick(GroundVerdict.FAIL));
        assertThat(check.isOpen()).isTrue();
        assertThat(check.declared(Instant.EPOCH).isOpen()).isFalse();
        assertThat(check.ticked(tick(GroundVerdict.PASS)).isOpen()).isFalse();
    }

    @Test
    void p12_isAlwaysForAPerson() {
        var check = check(PrecheckGround.P12_OTHER, patent());
        assertThat(check.isOpen()).isTrue();
        assertThat(check.ticked(tick(GroundVerdict.PASS)).isOpen()).isFalse();
        assertThat(check.ticked(tick(GroundVerdict.FAIL)).isOpen()).isTrue();
    }

    @Test
    void trademarks_t01ToT05() {
        assertThat(verdicts(run(trademark())))
                .containsExactly("T01 PASS", "T02 MANUAL", "T03 PASS", "T04 MANUAL", "T05 MANUAL");
        assertThat(verdict(PrecheckGround.T01_NAME_DIFFERS, trademark().ownership(Ownership.UNVERIFIED)))
                .isEqualTo(GroundVerdict.FAIL);
        assertThat(verdict(PrecheckGround.T03_EXPIRED, trademark().status(LegalStatus.LAPSED)))
                .isEqualTo(GroundVerdict.FAIL);
        assertThat(verdict(PrecheckGround.T04_PRESERVED, trademark().pledge(PledgeState.RESTRICTED)))
                .isEqualTo(GroundVerdict.FAIL);
        assertThat(verdict(PrecheckGround.T05_OTHER, trademark().pledge(PledgeState.PLEDGED)))
                .isEqualTo(GroundVerdict.FAIL);
    }

    @Test
    void aTrademarkThatEndsBeforeTheDebtPasses_butIsToBeRenewed() {
        var check = check(PrecheckGround.T03_EXPIRED, trademark().expiry(terms().debtTo()));
        assertThat(check.verdict()).isEqualTo(GroundVerdict.PASS);
        assertThat(check.evidence()).extracting(Evidence::key).containsExactly("status-valid-renew");
    }

    @Test
    void theWorstOfSeveralRightsDecides_andEachIsNamed() {
        var checks = Precheck.run(
                RightType.PATENT,
                List.of(patent().build(), patent().status(LegalStatus.LAPSED).build()),
                terms(),
                TODAY);
        var life = checks.get(1);
        assertThat(life.verdict()).isEqualTo(GroundVerdict.FAIL);
        assertThat(life.evidence()).hasSize(2);
    }

    @Test
    void whatThePlatformKnowsCannotBeTickedAway_andBlockingGroundsCannotBeWaived() {
        var blocked = check(PrecheckGround.P06_DEBT_BEYOND_TERM, patent().expiry(terms().debtTo()));
        assertThatThrownBy(() -> blocked.ticked(tick(GroundVerdict.PASS)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(PledgeProblem.GROUND_DECIDED));
        assertThatThrownBy(() -> blocked.declared(Instant.EPOCH))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(PledgeProblem.NOT_WAIVABLE));
        assertThatThrownBy(() ->
                        check(PrecheckGround.P10_SAME_DAY_APPLICATION, patent()).declared(Instant.EPOCH))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(PledgeProblem.NOTHING_TO_WAIVE));
    }

    @Test
    void aTickNoLongerCounts_onceThePlatformKnowsBetter() {
        var ticked = check(PrecheckGround.P05_DISPUTE_OR_PRESERVATION, patent()).ticked(tick(GroundVerdict.PASS));
        var fresh = check(PrecheckGround.P05_DISPUTE_OR_PRESERVATION, patent().ownership(Ownership.DISPUTED));
        assertThat(ticked.isOpen()).isFalse();
        assertThat(ticked.renewed(fresh).isOpen()).isTrue();
    }

    @Test
    void everyGroundAndEvidenceHasWordsInBothLanguages() throws IOException {
        var used = new ArrayList<String>();
        for (var ground : PrecheckGround.values()) {
            used.add("precheck.ground." + ground.name());
        }
        for (var status : LegalStatus.values()) {
            used.add("precheck.status-" + status.name().toLowerCase());
        }
        for (var source : FactSource.values()) {
            used.add("precheck.source." + source.name().toLowerCase());
        }
        run(patent()).forEach(check -> check.evidence().forEach(line -> used.add("precheck." + line.key())));
        assertThat(keys("zh_CN")).isEqualTo(keys("en")).containsAll(used);
    }

    private static java.util.Set<String> keys(String language) throws IOException {
        var texts = new Properties();
        var file = "/messages/pledge_" + language + ".properties";
        try (var in = new InputStreamReader(PrecheckTests.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts.stringPropertyNames();
    }

    private static List<String> verdicts(List<GroundCheck> checks) {
        return checks.stream()
                .map(check -> check.ground().name().substring(0, 3) + " " + check.verdict())
                .toList();
    }

    private static List<GroundCheck> run(Right right) {
        var asset = right.build();
        return Precheck.run(RightType.of(asset.kind()), List.of(asset), terms(), TODAY);
    }

    private static GroundCheck check(PrecheckGround ground, Right right) {
        return run(right).stream()
                .filter(line -> line.ground() == ground)
                .findFirst()
                .orElseThrow();
    }

    private static GroundVerdict verdict(PrecheckGround ground, Right right) {
        return check(ground, right).verdict();
    }

    private static GroundTick tick(GroundVerdict verdict) {
        return new GroundTick(verdict, "登记簿副本", TickSource.REGISTER_COPY, TODAY, "演示经办");
    }

    private static DebtTerms terms() {
        return new DebtTerms(
                "JK-1",
                TODAY.minusDays(9),
                "ZY-1",
                TODAY.minusDays(9),
                Money.ofWan(500),
                Money.ofWan(500),
                TODAY.minusDays(9),
                TODAY.plusYears(1));
    }

    private static Right patent() {
        return new Right();
    }

    private static Right trademark() {
        return new Right().kind(AssetKind.TRADEMARK);
    }
}
