package app.zhirong.pledge.web;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.web.IncomingParts;
import app.zhirong.platform.web.IncomingParts.Part;
import app.zhirong.spreadsheet.SheetLimits;
import app.zhirong.spreadsheet.SheetProblem;
import java.io.ByteArrayOutputStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.PartEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/** A workbook that is sent as the part {@code file}; one that is too large is refused while it streams in. */
final class UploadedSheet {

    private static final int MEGABYTE = 1024 * 1024;

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    private UploadedSheet() {}

    static Mono<byte[]> read(Flux<PartEvent> body) {
        return IncomingParts.read(body, part -> "file".equals(part.name()) ? content(part) : part.<byte[]>skip())
                .collectList()
                .filter(files -> !files.isEmpty())
                .map(files -> files.getFirst())
                .switchIfEmpty(Mono.error(() -> KernelProblem.REQUIRED.at("/file")));
    }

    private static Mono<byte[]> content(Part part) {
        return Mono.fromSupplier(UploadedSheet::new)
                .flatMap(sheet ->
                        part.content().handle(sheet::take).then(Mono.fromSupplier(sheet.content::toByteArray)));
    }

    private void take(DataBuffer buffer, SynchronousSink<byte[]> next) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        if (content.size() + bytes.length > SheetLimits.DEFAULT.maxBytes()) {
            next.error(SheetProblem.TOO_LARGE.problem(SheetLimits.DEFAULT.maxBytes() / MEGABYTE));
            return;
        }
        content.writeBytes(bytes);
    }
}
