package app.zhirong.spreadsheet.service;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Threads for reading and writing workbooks. */
@Configuration(proxyBeanMethods = false)
class SpreadsheetConfiguration {

    /** A workbook takes up to a hundred megabytes while it is read, so few at once. */
    private static final int THREADS = 2;

    private static final int QUEUED_TASKS = 100;

    @Bean(destroyMethod = "dispose")
    Scheduler spreadsheetScheduler() {
        return Schedulers.newBoundedElastic(THREADS, QUEUED_TASKS, "spreadsheet");
    }
}
