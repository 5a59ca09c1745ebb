package app.zhirong.spreadsheet.service;

import app.zhirong.spreadsheet.SheetContent;
import app.zhirong.spreadsheet.SheetLimits;
import app.zhirong.spreadsheet.SheetReader;
import app.zhirong.spreadsheet.SheetSpec;
import app.zhirong.spreadsheet.domain.SheetParser;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Reads an uploaded workbook on threads of its own. */
@Service
class ReadSheet implements SheetReader {

    private final Scheduler scheduler;

    ReadSheet(@Qualifier("spreadsheetScheduler") Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public <T> Mono<SheetContent<T>> read(SheetSpec<T> spec, byte[] workbook, SheetLimits limits) {
        return Mono.fromCallable(() -> SheetParser.parse(spec, workbook, limits))
                .subscribeOn(scheduler);
    }
}
