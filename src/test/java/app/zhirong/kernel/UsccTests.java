package app.zhirong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.kernel.Uscc.CheckFailed;
import app.zhirong.kernel.Uscc.Failure;
import app.zhirong.kernel.Uscc.Malformed;
import app.zhirong.kernel.Uscc.Reason;
import app.zhirong.kernel.Uscc.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91512081MA62K0260E",
                "91350200776049653A",
                "91350500798359476R",
                "91440101MA5CJQ4N59",
                "91420103594531449D",
                "91110107082833558H",
                "123502001549897397",
                "91440300708461136T"
            })
    void acceptsCodesWhoseChecksHold(String code) {
        assertThat(Uscc.verdict(code)).isEqualTo(new Valid(new Uscc(code)));
    }

    @ParameterizedTest
    @CsvSource({"91350203M0001QAY9B, 9", "91350100M0001TGQXM, 1", "91350211M0000XUF46, R", "91350203M0001FUE2P, J"})
    void warnsOfLegalPilotCodes_andSaysWhatTheCheckWouldBe(String code, char expected) {
        assertThat(Uscc.verdict(code)).isInstanceOfSatisfying(CheckFailed.class, failed -> {
            assertThat(failed.uscc().value()).isEqualTo(code);
            assertThat(failed.failures()).contains(new Failure(18, expected));
        });
    }

    @Test
    void namesTheOrganisationCheckToo() {
        assertThat(Uscc.verdict("91350200776049654A"))
                .isInstanceOfSatisfying(
                        CheckFailed.class,
                        failed -> assertThat(failed.failures()).first().isEqualTo(new Failure(17, '3')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91512081ma62k0260e",
                " 9151 2081 MA62 K026 0E ",
                "９１５１２０８１ＭＡ６２Ｋ０２６０Ｅ",
                "９１５１２０８１ｍａ６２ｋ０２６０ｅ",
                "91512081MA62K0260E\u200b",
                "　91512081MA62K0260E"
            })
    void readsWhatPeopleType(String typed) {
        assertThat(Uscc.verdict(typed)).isEqualTo(new Valid(new Uscc("91512081MA62K0260E")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY, 0",
        "'   ', EMPTY, 0",
        "91512081MA62K0260, LENGTH, 18",
        "91512081MA62K0260E1, LENGTH, 18",
        "91512081MA62K026OE, CHARACTER, 17",
        "9151208IMA62K0260E, CHARACTER, 8",
        "91512081MA62K02-0E, CHARACTER, 16",
        "9151A081MA62K0260E, REGION, 5",
    })
    void refusesWhatCannotBeACode(String typed, Reason reason, int position) {
        assertThat(Uscc.verdict(typed)).isEqualTo(new Malformed(reason, position));
    }

    @Test
    void everySingleCharacterMutationIsNoticed() {
        var valid = "91512081MA62K0260E";
        for (int i = 0; i < valid.length(); i++) {
            for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                if (c != valid.charAt(i)) {
                    var mutant = valid.substring(0, i) + c + valid.substring(i + 1);
                    assertThat(Uscc.verdict(mutant)).as(mutant).isNotInstanceOf(Valid.class);
                }
            }
        }
    }

    @Test
    void completesACodeThatThenHolds() {
        assertThat(Uscc.withChecks("91512081", "MA62K026")).isEqualTo(new Uscc("91512081MA62K0260E"));
        assertThat(Uscc.withChecks("12350200", "15498973")).isEqualTo(new Uscc("123502001549897397"));
    }

    @Test
    void knowsWhereItWasRegistered() {
        assertThat(new Uscc("91350200776049653A").region()).contains(Region.of(350200));
        assertThat(Uscc.withChecks("91100000", "10000001").region()).isEmpty();
    }

    @Test
    void isNeverMadeOfSomethingMalformed() {
        assertThatThrownBy(() -> new Uscc("91512081ma62k0260e")).isInstanceOf(IllegalArgumentException.class);
    }
}
