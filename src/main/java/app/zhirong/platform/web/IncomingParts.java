package app.zhirong.platform.web;

import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads a multipart body part by part while it streams in; nothing of it waits in memory or on disk on the way. */
public final class IncomingParts {

    private IncomingParts() {}

    /**
     * Gives every part to the reader, one after the other.
     *
     * @param reader what to make of a part; empty to ignore it
     */
    public static <T> Flux<T> read(Flux<PartEvent> body, Function<Part, Mono<T>> reader) {
        return body.map(Piece::of).windowUntil(Piece::last).concatMap(pieces -> readOne(pieces, reader), 0);
    }

    private static <T> Flux<T> readOne(Flux<Piece> pieces, Function<Part, Mono<T>> reader) {
        return pieces.switchOnFirst((first, all) -> {
            var piece = first.get();
            return piece == null
                    ? Flux.empty()
                    : reader.apply(new Part(
                            piece.name(),
                            piece.fileName(),
                            // the last piece of a part often brings nothing
                            all.map(Piece::content).filter(content -> content.readableByteCount() > 0)));
        });
    }

    /**
     * One part.
     *
     * @param fileName as the sender says; empty for a plain field
     * @param content to be read to the end
     */
    public record Part(String name, String fileName, Flux<DataBuffer> content) {

        /** Reads and forgets what nobody wants. */
        public <T> Mono<T> skip() {
            return content.then(Mono.empty());
        }
    }

    /**
     * A piece of a part, its content copied to the heap: a pooled buffer that is dropped or counted twice, when a refused
     * request ends in the middle, would hurt other requests.
     */
    private record Piece(String name, String fileName, boolean last, DataBuffer content) {

        static Piece of(PartEvent event) {
            var pooled = event.content();
            try {
                var bytes = new byte[pooled.readableByteCount()];
                pooled.read(bytes);
                var fileName = event instanceof FilePartEvent file ? file.filename() : "";
                return new Piece(
                        event.name(), fileName, event.isLast(), DefaultDataBufferFactory.sharedInstance.wrap(bytes));
            } finally {
                DataBufferUtils.release(pooled);
            }
        }
    }
}
