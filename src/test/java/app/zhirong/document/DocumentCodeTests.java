package app.zhirong.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DocumentCodeTests {

    @Test
    void isPrintedInThreeGroupsOfFourWithoutLettersThatPeopleMisread() {
        var random = new SplittableRandom(42);
        var codes = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            var bytes = new byte[DocumentCode.RANDOM_BYTES];
            random.nextBytes(bytes);
            var code = DocumentCode.of(bytes);
            assertThat(code.toString()).matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(DocumentCode.parse(code.toString())).contains(code);
            codes.add(code.value());
        }
        assertThat(codes).hasSize(1000);
    }

    @Test
    void isReadAsPeopleTypeIt() {
        var code = new DocumentCode("7K3M01XB90TA");

        assertThat(DocumentCode.parse("7k3m o1xb 90ta")).contains(code);
        assertThat(DocumentCode.parse(" 7K3M－OIXB—9OTA ")).contains(code);
        assertThat(DocumentCode.parse("7K3ML1XB90TA")).contains(new DocumentCode("7K3M11XB90TA"));
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThat(DocumentCode.parse("")).isEmpty();
        assertThat(DocumentCode.parse("7K3M-01XB-90T")).isEmpty();
        assertThat(DocumentCode.parse("7K3M-01XB-90TU")).isEmpty();
        assertThatThrownBy(() -> DocumentCode.of(new byte[4])).isInstanceOf(IllegalArgumentException.class);
    }
}
