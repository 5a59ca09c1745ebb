package app.zhirong.ipasset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightNumbersAndClassesTests {

    @ParameterizedTest
    @CsvSource({
        "635374, 635374",
        "第878214号, 878214",
        "１３２８９９４, 1328994",
        "第 1344787 号, 1344787",
        "7199523, 7199523",
        "18271460, 18271460",
        "g1234567, G1234567",
        "1234567a, 1234567A"
    })
    void readsTrademarkNumbers(String typed, String value) {
        assertThat(TrademarkNumber.read(typed)).contains(new TrademarkNumber(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "1234567890", "第号", "H1234567", "12345-67", "第635374", "1234567AB"})
    void refusesWhatIsNoTrademarkNumber(String typed) {
        assertThat(TrademarkNumber.read(typed)).isEmpty();
    }

    @Test
    void knowsMadridMarks() {
        assertThat(new TrademarkNumber("G1234567").isInternational()).isTrue();
        assertThat(new TrademarkNumber("7199523").isInternational()).isFalse();
        assertThatThrownBy(() -> new TrademarkNumber("第635374号")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void niceClassesAre34OfGoodsAnd11OfServices() {
        assertThat(new NiceClass(34).isService()).isFalse();
        assertThat(new NiceClass(35).isService()).isTrue();
        assertThat(NiceClass.exists(45)).isTrue();
        assertThatThrownBy(() -> new NiceClass(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NiceClass(46)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "A61K 31/495, A61K 31/495",
        "B01D17/032, B01D 17/032",
        "h04m 11/00, H04M 11/00",
        "G06Q10/06, G06Q 10/06",
        "Ｇ０６Ｑ　５０／１８, G06Q 50/18",
        "G06Q, G06Q"
    })
    void readsIpcClasses(String typed, String canonical) {
        assertThat(IpcClass.read(typed)).contains(new IpcClass(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I61K 31/495", "A61 31/495", "A61K 31", "A61K 31/4", "A61K 31/4950000", "A6K 31/495"})
    void refusesWhatIsNoIpcClass(String typed) {
        assertThat(IpcClass.read(typed)).isEmpty();
    }

    @Test
    void ipcClassKnowsSectionAndSubclass() {
        assertThat(new IpcClass("G06Q 10/06").section()).isEqualTo('G');
        assertThat(new IpcClass("G06Q 10/06").subclass()).isEqualTo("G06Q");
    }

    @Test
    void designsCarryLocarno() {
        assertThat(LocarnoClass.read("07-01")).contains(new LocarnoClass("07-01"));
        assertThat(LocarnoClass.read("３２-00")).contains(new LocarnoClass("32-00"));
        assertThat(LocarnoClass.read("33-01")).isEmpty();
        assertThat(LocarnoClass.read("00-01")).isEmpty();
        assertThat(LocarnoClass.read("G06Q 10/06")).isEmpty();
    }
}
