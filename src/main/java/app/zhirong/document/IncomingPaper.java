package app.zhirong.document;

import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;

/**
 * A paper while it streams in.
 *
 * @param name as the sender's computer named it
 */
public record IncomingPaper(String name, Flux<DataBuffer> content) {}
