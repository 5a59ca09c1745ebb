package app.zhirong.spreadsheet.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.kernel.Problem;
import app.zhirong.platform.web.Texts;
import app.zhirong.spreadsheet.CellRemark;
import app.zhirong.spreadsheet.SheetColumn;
import app.zhirong.spreadsheet.SheetLimits;
import app.zhirong.spreadsheet.SheetProblem;
import app.zhirong.spreadsheet.SheetReader;
import app.zhirong.spreadsheet.SheetSpec;
import app.zhirong.spreadsheet.SheetTexts;
import app.zhirong.spreadsheet.SheetWriter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import reactor.test.StepVerifier;

class SheetServicesTests {

    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext(
            SpreadsheetConfiguration.class, ReadSheet.class, WriteSheet.class, MessageTexts.class, Texts.class);

    private static final SheetColumn<String> NAME =
            SheetColumn.text("name", "名称", "Name").required().sample("甲");
    private static final SheetSpec<String> SPEC = SheetSpec.of("名单", "List", List.of(NAME), row -> row.get(NAME));

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void worksOnThreadsOfItsOwn() {
        var thread = new AtomicReference<>("");
        var read = CONTEXT.getBean(SheetWriter.class)
                .template(SPEC, Locale.ENGLISH)
                .flatMap(template -> CONTEXT.getBean(SheetReader.class).read(SPEC, template, SheetLimits.DEFAULT))
                .doOnError(ignored -> thread.set(Thread.currentThread().getName()));

        StepVerifier.create(read)
                .expectErrorMatches(error -> error instanceof Problem problem && problem.code() == SheetProblem.NO_ROWS)
                .verify();
        assertThat(thread.get()).startsWith("spreadsheet-");
    }

    @Test
    void everyRemarkHasWordsInBothLanguages() throws Exception {
        var texts = CONTEXT.getBean(SheetTexts.class);
        for (var problem : SheetProblem.values()) {
            var remark = new CellRemark("A2", 2, "name", true, problem, List.of("甲", "乙", "丙"));
            assertThat(texts.reason(remark, Locale.SIMPLIFIED_CHINESE)).containsPattern("\\p{IsHan}");
            assertThat(texts.reason(remark, Locale.ENGLISH)).doesNotContain("problem.");
            assertThat(texts.fix(remark, Locale.ENGLISH).isEmpty())
                    .as(problem.code())
                    .isEqualTo(!problem.code().startsWith("cell."));
        }
        assertThat(keys("zh_CN")).isEqualTo(keys("en"));
    }

    private static Object keys(String language) throws Exception {
        var properties = new Properties();
        properties.load(new ClassPathResource("messages/spreadsheet_" + language + ".properties").getInputStream());
        return properties.keySet();
    }
}
