package app.zhirong.spreadsheet.service;

import app.zhirong.spreadsheet.SheetContent;
import app.zhirong.spreadsheet.SheetExport;
import app.zhirong.spreadsheet.SheetSpec;
import app.zhirong.spreadsheet.SheetTexts;
import app.zhirong.spreadsheet.SheetWriter;
import app.zhirong.spreadsheet.domain.ErrorWriter;
import app.zhirong.spreadsheet.domain.ExportWriter;
import app.zhirong.spreadsheet.domain.TemplateWriter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Writes workbooks on threads of its own. */
@Service
class WriteSheet implements SheetWriter {

    private final SheetTexts texts;
    private final Scheduler scheduler;

    WriteSheet(SheetTexts texts, @Qualifier("spreadsheetScheduler") Scheduler scheduler) {
        this.texts = texts;
        this.scheduler = scheduler;
    }

    @Override
    public Mono<byte[]> template(SheetSpec<?> spec, Locale language) {
        return Mono.fromCallable(() -> TemplateWriter.write(spec, language)).subscribeOn(scheduler);
    }

    @Override
    public Mono<byte[]> export(SheetExport<?> export, Locale language) {
        return Mono.fromCallable(() -> ExportWriter.write(export, language)).subscribeOn(scheduler);
    }

    @Override
    public Mono<byte[]> errors(SheetSpec<?> spec, SheetContent<?> content, Locale language) {
        return Mono.fromCallable(() -> new ErrorWriter(texts, language).write(spec, content))
                .subscribeOn(scheduler);
    }
}
