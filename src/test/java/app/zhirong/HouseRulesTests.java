package app.zhirong;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.support.ProgramClasses;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layout of the house. Each rule holds in the program, and is broken by the planted module of this folder. */
class HouseRulesTests {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(ProgramClasses.ONLY).importPackages("app.zhirong");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    static List<ArchRule> rules() {
        return new HouseRules("app.zhirong").all();
    }

    static List<ArchRule> rulesForThePlantedModule() {
        return new HouseRules("planted").all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.allowEmptyShould(false).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rulesForThePlantedModule")
    void catchesItsPlantedCounterExample(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void thereAreDoorsAndAllRooms_soThatNoRuleLooksAtNothing() {
        var house = new HouseRules("app.zhirong");
        assertThat(PROGRAM.that(house.areDoors())).isNotEmpty();
        for (var room : HouseRules.ROOMS) {
            assertThat(PROGRAM.that(house.areInRoom(room))).as(room).isNotEmpty();
        }
    }
}
