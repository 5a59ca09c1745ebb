package app.zhirong.ipasset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhirong.ipasset.domain.PatentNumber.Malformed;
import app.zhirong.ipasset.domain.PatentNumber.Read;
import app.zhirong.ipasset.domain.PatentNumber.Reason;
import app.zhirong.ipasset.domain.PatentNumber.WrongCheckDigit;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatentNumberTests {

    @ParameterizedTest
    @CsvSource({
        "201710601862.3, INVENTION, 2017",
        "201710911092.2, INVENTION, 2017",
        "201410264351.3, INVENTION, 2014",
        "201921898050.0, UTILITY_MODEL, 2019",
        "201921897980.4, UTILITY_MODEL, 2019",
        "95115608.X, INVENTION, 1995",
        "97101765.4, INVENTION, 1997",
        "202110123456.7, INVENTION, 2021"
    })
    void acceptsValidNumbers_andKnowsKindAndYear(String text, PatentKind kind, int year) {
        var number = read(text);
        assertThat(number.canonical()).isEqualTo(text);
        assertThat(number.withoutDot()).isEqualTo(text.replace(".", ""));
        assertThat(number.withPrefix()).isEqualTo("ZL" + text);
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.applicationYear()).isEqualTo(year);
        assertThat(number.isPct()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202110123456.7",
                "2021101234567",
                "ZL202110123456.7",
                "zl2021101234567",
                "CN202110123456.7",
                "cn 2021 1 0123456.7",
                "ZL 2021 1 0123456.7",
                "ＺＬ２０２１１０１２３４５６．７",
                "ｚｌ２０２１１０１２３４５６。７",
                "202110123456·7",
                "　202110123456.7 "
            })
    void readsEverySpellingToTheSameNumber(String typed) {
        assertThat(read(typed)).isEqualTo(new PatentNumber("202110123456", '7'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"95115608.X", "95115608x", "ZL95115608.x", "CN９５１１５６０８Ｘ", "zl 95 1 15608.X"})
    void readsEverySpellingOfTheOldForm(String typed) {
        assertThat(read(typed)).isEqualTo(new PatentNumber("95115608", 'X'));
    }

    @Test
    void saysWhichCheckDigitIsExpected() {
        assertThat(PatentNumber.read("202110123456.X"))
                .isEqualTo(new WrongCheckDigit("202110123456", Optional.of('X'), '7'));
        assertThat(PatentNumber.read("951156081")).isEqualTo(new WrongCheckDigit("95115608", Optional.of('1'), 'X'));
    }

    @Test
    void saysWhichCheckDigitWasLeftOut() {
        assertThat(PatentNumber.read("ZL202110123456"))
                .isEqualTo(new WrongCheckDigit("202110123456", Optional.empty(), '7'));
        assertThat(PatentNumber.read("95115608")).isEqualTo(new WrongCheckDigit("95115608", Optional.empty(), 'X'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "201710601862.3",
                "201710911092.2",
                "201410264351.3",
                "201921898050.0",
                "201921897980.4",
                "202110123456.7",
                "95115608.X",
                "97101765.4"
            })
    void refusesEverySingleDigitMutation_withAndWithoutDot(String valid) {
        int mutants = 0;
        for (int i = 0; i < valid.length(); i++) {
            for (char c : "0123456789X".toCharArray()) {
                if (valid.charAt(i) == '.' || c == valid.charAt(i)) {
                    continue;
                }
                var mutant = valid.substring(0, i) + c + valid.substring(i + 1);
                assertThat(PatentNumber.read(mutant)).as(mutant).isNotInstanceOf(Read.class);
                var plain = mutant.replace(".", "");
                assertThat(PatentNumber.read(plain)).as(plain).isNotInstanceOf(Read.class);
                mutants++;
            }
        }
        assertThat(mutants).isEqualTo((valid.length() - 1) * 10);
    }

    @Test
    void refusesEverySwapOfNeighboursThatDiffer_inRandomNumbers() {
        long seed = 20240620L;
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 200; round++) {
            var kind = PatentKind.values()[random.nextInt(3)];
            var number = PatentNumber.numbered(random.nextInt(2004, 2027), kind, random.nextInt(1, 9_999_999));
            assertThat(read(number.canonical())).as("seed " + seed).isEqualTo(number);
            var text = number.digits();
            for (int i = 0; i < text.length() - 1; i++) {
                // weights 9 and 2 meet at the eighth place and still differ
                if (text.charAt(i) != text.charAt(i + 1)) {
                    var swapped = text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
                    assertThat(PatentNumber.read(swapped + "." + number.check()))
                            .as(swapped)
                            .isNotInstanceOf(Read.class);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, INVENTION, false",
        "2, UTILITY_MODEL, false",
        "3, DESIGN, false",
        "8, INVENTION, true",
        "9, UTILITY_MODEL, true"
    })
    void takesTheKindFromTheTypeDigit(char type, PatentKind kind, boolean pct) {
        var typed = "2021" + type + "0123456";
        var wrong = (WrongCheckDigit) PatentNumber.read(typed);
        var number = read(typed + "." + wrong.expected());
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.isPct()).isEqualTo(pct);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "20211012345.7, LENGTH",
        "2021101234567.8, LENGTH",
        "20211012345X, LENGTH",
        "2021101234567890, LENGTH",
        "EP202110123456.7, CHARACTER",
        "CN102345678B, CHARACTER",
        "202110123456..7, CHARACTER",
        "2021X0123456.7, CHARACTER",
        "200210123456.7, YEAR",
        "999910123456.7, YEAR",
        "04115608.X, YEAR",
        "84115608.X, YEAR",
        "202140123456.7, TYPE",
        "95415608.X, TYPE"
    })
    void refusesWhatIsNoPatentNumber(String typed, Reason reason) {
        assertThat(PatentNumber.read(typed)).isEqualTo(new Malformed(reason));
    }

    @Test
    void isNotTroubledByEndlessInput() {
        assertThat(PatentNumber.read("2".repeat(1_000_000))).isEqualTo(new Malformed(Reason.LENGTH));
    }

    @Test
    void isNeverMadeOfSomethingWrong() {
        assertThatThrownBy(() -> new PatentNumber("202110123456", 'X')).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PatentNumber("2021", '7')).isInstanceOf(IllegalArgumentException.class);
    }

    private static PatentNumber read(String typed) {
        assertThat(PatentNumber.read(typed)).as(typed).isInstanceOf(Read.class);
        return ((Read) PatentNumber.read(typed)).number();
    }
}
