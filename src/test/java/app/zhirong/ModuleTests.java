package app.zhirong;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.support.GeneratedFile;
import app.zhirong.support.ModuleOrder;
import app.zhirong.support.ProgramClasses;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Modules visit each other only by the door, only if they say so, and only downwards. */
class ModuleTests {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(ZhiRongApplication.class, ProgramClasses.ONLY);

    private static final String OPEN_TOKEN = ApplicationModule.OPEN_TOKEN;

    @Test
    void noCycle_noVisitPastADoor_noDependencyThatIsNotDeclared() {
        assertThat(MODULES.stream()).hasSizeGreaterThan(5);
        MODULES.verify();
    }

    @Test
    void everyModuleSaysWhichOnesItMayKnow_allOfThemBelowIt() throws ClassNotFoundException {
        for (var module : MODULES) {
            var own = ModulePage.name(module);
            var declaration =
                    Class.forName("app.zhirong." + own + ".package-info").getAnnotation(ApplicationModule.class);
            assertThat(declaration).as(own).isNotNull();
            assertThat(declaration.allowedDependencies())
                    .as(own)
                    .doesNotContain(OPEN_TOKEN)
                    .allMatch(other -> ModuleOrder.positionOf(other) < ModuleOrder.positionOf(own));
        }
    }

    @Test
    void aModuleKnowsOnlyThoseBelowIt() {
        var page = new ModulePage(MODULES);
        for (var module : MODULES) {
            var own = ModuleOrder.positionOf(ModulePage.name(module));
            assertThat(page.known(module))
                    .as(ModulePage.name(module))
                    .allMatch(other -> ModuleOrder.positionOf(other) < own);
        }
    }

    @Test
    void thePageOfModulesIsWhatTheCodeSays() throws IOException {
        new GeneratedFile("docs/architecture/modules.md").mustSay(new ModulePage(MODULES).text());
    }
}
