package app.zhirong.document.service;

import app.zhirong.document.FormDocument;
import app.zhirong.document.PdfForms;
import app.zhirong.document.RenderedForm;
import app.zhirong.document.domain.FormRenderer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Prints a form on threads of its own; a full queue refuses instead of filling the memory. */
@Service
class RenderPdf implements PdfForms {

    private final ObjectProvider<FormRenderer> renderer;
    private final Scheduler scheduler;

    RenderPdf(ObjectProvider<FormRenderer> renderer, @Qualifier("documentScheduler") Scheduler scheduler) {
        this.renderer = renderer;
        this.scheduler = scheduler;
    }

    @Override
    public Mono<RenderedForm> render(FormDocument form) {
        return Mono.fromCallable(() -> renderer.getObject().render(form)).subscribeOn(scheduler);
    }
}
