package app.zhirong.document.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.document.DocumentFixtures;
import app.zhirong.document.PdfForms;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import reactor.test.StepVerifier;

class RenderPdfTests {

    @Test
    void printsOnThreadsOfItsOwn() {
        try (var context = new AnnotationConfigApplicationContext(DocumentConfiguration.class, RenderPdf.class)) {
            var thread = new AtomicReference<>("");
            var rendered = context.getBean(PdfForms.class)
                    .render(DocumentFixtures.subsidyApplication())
                    .doOnNext(ignored -> thread.set(Thread.currentThread().getName()));

            StepVerifier.create(rendered)
                    .assertNext(form -> assertThat(form.pages()).isEqualTo(3))
                    .verifyComplete();
            assertThat(thread.get()).startsWith("document-");
        }
    }
}
