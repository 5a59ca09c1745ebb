package app.zhirong.document.service;

import app.zhirong.document.domain.FormFonts;
import app.zhirong.document.domain.FormRenderer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What printing and keeping files need: fonts, and threads that may block. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    private static final int QUEUED_TASKS = 500;

    /** As many documents at once as there are cores; the rest waits in line. */
    @Bean(destroyMethod = "dispose")
    Scheduler documentScheduler() {
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        return Schedulers.newBoundedElastic(threads, QUEUED_TASKS, "document");
    }

    /** Reads 20 MB of fonts, so not before somebody prints. */
    @Bean
    @Lazy
    FormRenderer formRenderer() {
        return new FormRenderer(FormFonts.load());
    }
}
