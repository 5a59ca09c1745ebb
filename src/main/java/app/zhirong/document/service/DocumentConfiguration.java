package app.zhirong.document.service;

import app.zhirong.document.domain.FormFonts;
import app.zhirong.document.domain.FormRenderer;
import app.zhirong.document.store.FileVault;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What printing and keeping files need: fonts, a folder, and threads that may block. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentConfiguration.FilesProperties.class)
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

    @Bean
    FileVault fileVault(FilesProperties files, @Qualifier("documentScheduler") Scheduler scheduler) {
        return new FileVault(files.dir(), scheduler);
    }

    /** @param dir where uploaded files are kept; all replicas need the same folder */
    @ConfigurationProperties("zhirong.files")
    record FilesProperties(@DefaultValue("data/files") Path dir) {}
}
