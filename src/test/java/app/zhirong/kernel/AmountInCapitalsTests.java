package app.zhirong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInCapitalsTests {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.01, 壹分",
        "0.10, 壹角整",
        "0.05, 伍分",
        "0.55, 伍角伍分",
        "1, 壹元整",
        "10, 壹拾元整",
        "10.05, 壹拾元零伍分",
        "10.50, 壹拾元伍角整",
        "19, 壹拾玖元整",
        "100, 壹佰元整",
        "101, 壹佰零壹元整",
        "110, 壹佰壹拾元整",
        "1000, 壹仟元整",
        "1001, 壹仟零壹元整",
        "1010, 壹仟零壹拾元整",
        "1100, 壹仟壹佰元整",
        "325.04, 叁佰贰拾伍元零肆分",
        "1409.50, 壹仟肆佰零玖元伍角整",
        "6007.14, 陆仟零柒元壹角肆分",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "10001, 壹万零壹元整",
        "10010, 壹万零壹拾元整",
        "10100, 壹万零壹佰元整",
        "11000, 壹万壹仟元整",
        "29200, 贰万玖仟贰佰元整",
        "103500, 壹拾万叁仟伍佰元整",
        "100500, 壹拾万零伍佰元整",
        "144900, 壹拾肆万肆仟玖佰元整",
        "500000, 伍拾万元整",
        "8000000, 捌佰万元整",
        "10500000, 壹仟零伍拾万元整",
        "10000001, 壹仟万零壹元整",
        "100000000, 壹亿元整",
        "100000001, 壹亿零壹元整",
        "100005000, 壹亿零伍仟元整",
        "100010000, 壹亿零壹万元整",
        "110000000, 壹亿壹仟万元整",
        "101000000, 壹亿零壹佰万元整",
        "1000050000, 壹拾亿零伍万元整",
        "249000000, 贰亿肆仟玖佰万元整",
        "123456789.12, 壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元壹角贰分",
        "1000000000000, 壹万亿元整",
        "1000000000001, 壹万亿零壹元整",
        "1000100000000, 壹万零壹亿元整",
        "1234567890123, 壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元整",
        "9999999999999999.99, 玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void writesFiguresInCapitals(String figures, String capitals) {
        assertThat(AmountInCapitals.of(Money.of(figures))).isEqualTo(capitals);
    }

    @Test
    void readsBackToTheSameFigures_forEveryPatternOfZeros() {
        for (int pattern = 1; pattern < 1 << 12; pattern++) {
            long yuan = 0;
            for (int place = 11; place >= 0; place--) {
                yuan = yuan * 10 + ((pattern >> place & 1) == 1 ? 1 + place % 9 : 0);
            }
            var capitals = AmountInCapitals.of(new Money(BigDecimal.valueOf(yuan)));
            assertThat(figuresOf(capitals)).as(capitals).isEqualTo(yuan);
            assertThat(capitals).doesNotContain("零零", "零万", "零亿", "零元").endsWith("元整");
        }
    }

    @Test
    void refusesWhatHasNoCapitals() {
        assertThatThrownBy(() -> AmountInCapitals.of(Money.of("-0.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AmountInCapitals.of(Money.of("10000000000000000")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The way back, written independently: units multiply, 万 and 亿 close what stands before them. */
    private static long figuresOf(String capitals) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (char c : capitals.replace("元整", "").toCharArray()) {
            int value = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
            if (value >= 0) {
                digit = value;
                continue;
            }
            switch (c) {
                case '拾' -> section += digit * 10;
                case '佰' -> section += digit * 100;
                case '仟' -> section += digit * 1000;
                case '万' -> section = (section + digit) * 10_000;
                default -> {
                    total = (total + section + digit) * 100_000_000;
                    section = 0;
                }
            }
            digit = 0;
        }
        return total + section + digit;
    }
}
