package app.zhirong.document;

import reactor.core.publisher.Mono;

/** Prints official forms. */
public interface PdfForms {

    /** The same form gives the same bytes, whenever and wherever it is printed. */
    Mono<RenderedForm> render(FormDocument form);
}
