package app.zhirong.platform.web;

import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/** Reads a multipart body part by part while it streams in; nothing is kept in memory or on disk on the way. */
public final class IncomingParts {

    private IncomingParts() {}

    /**
     * Gives every part to the reader, one after the other. What the reader leaves of a part is skipped.
     *
     * @param reader what to make of a part; empty to ignore it
     */
    public static <T> Flux<T> read(Flux<PartEvent> body, Function<Part, Mono<T>> reader) {
        return body.doOnDiscard(PartEvent.class, event -> DataBufferUtils.release(event.content()))
                .windowUntil(PartEvent::isLast)
                .concatMap(events -> readOne(events, reader), 0);
    }

    private static <T> Flux<T> readOne(Flux<PartEvent> events, Function<Part, Mono<T>> reader) {
        return events.switchOnFirst((first, all) -> {
            var event = first.get();
            if (event == null) {
                return Flux.empty();
            }
            var fileName = event instanceof FilePartEvent file ? file.filename() : "";
            return reader.apply(new Part(event.name(), fileName, all.handle(IncomingParts::contentIfAny)));
        });
    }

    /** The last event of a part often brings nothing. */
    private static void contentIfAny(PartEvent event, SynchronousSink<DataBuffer> next) {
        if (event.content().readableByteCount() > 0) {
            next.next(event.content());
        } else {
            DataBufferUtils.release(event.content());
        }
    }

    /**
     * One part.
     *
     * @param fileName as the sender says; empty for a plain field
     * @param content to be read to the end, or not at all
     */
    public record Part(String name, String fileName, Flux<DataBuffer> content) {

        /** Reads and forgets what nobody wants. */
        public <T> Mono<T> skip() {
            return content.doOnNext(DataBufferUtils::release).then(Mono.empty());
        }
    }
}
