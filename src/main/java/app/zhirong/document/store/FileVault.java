package app.zhirong.document.store;

import app.zhirong.document.FileDigest;
import app.zhirong.document.FileRules;
import app.zhirong.document.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Keeps files in a folder, each under the digest of its content: what is kept never changes, and a copy of the folder is
 * a backup. Knows neither owners nor rights; who may see a file is for the rows that name it.
 */
public final class FileVault {

    private static final int BLOCK = 64 * 1024;

    private final Path folder;
    private final Scheduler scheduler;

    /** @param scheduler its threads may block */
    public FileVault(Path folder, Scheduler scheduler) {
        this.folder = folder.toAbsolutePath().normalize();
        this.scheduler = scheduler;
    }

    /**
     * Keeps a file while it streams in. Storing the same content again gives the same file.
     *
     * @return a {@link app.zhirong.kernel.Problem} of {@link app.zhirong.document.DocumentProblem} if it is too large, of
     *     a type that isn't taken, or empty; then, and when the stream fails or is cancelled, nothing stays behind
     */
    public Mono<StoredFile> store(Flux<DataBuffer> content, FileRules rules) {
        return Mono.usingWhen(
                Mono.fromCallable(() -> arrive(rules)).subscribeOn(scheduler),
                file -> content.publishOn(scheduler)
                        .concatMap(part -> write(file, part), 0)
                        .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                        .then(Mono.fromCallable(() -> file.keep(folder)).subscribeOn(scheduler)),
                this::giveUp);
    }

    /** Reads a file in blocks; fails with {@link NoSuchFileException} if there is none. */
    public Flux<DataBuffer> read(FileDigest digest) {
        return DataBufferUtils.readByteChannel(
                        () -> Files.newByteChannel(home(digest)), DefaultDataBufferFactory.sharedInstance, BLOCK)
                .subscribeOn(scheduler);
    }

    public Mono<Boolean> contains(FileDigest digest) {
        return Mono.fromCallable(() -> Files.isRegularFile(home(digest))).subscribeOn(scheduler);
    }

    /** The folders down to a file, outermost first: two levels, so that none gets too many files. */
    static List<Path> shelf(Path vault, FileDigest digest) {
        var outer = vault.resolve(digest.hex().substring(0, 2));
        return List.of(vault, outer, outer.resolve(digest.hex().substring(2, 4)));
    }

    private Path home(FileDigest digest) {
        return shelf(folder, digest).getLast().resolve(digest.hex());
    }

    private IncomingFile arrive(FileRules rules) throws IOException {
        var incoming = Files.createDirectories(folder.resolve("incoming"));
        return new IncomingFile(incoming.resolve(UUID.randomUUID().toString()), rules);
    }

    private static Mono<Void> write(IncomingFile file, DataBuffer part) {
        return Mono.fromCallable(() -> {
                    try (var buffers = part.readableByteBuffers()) {
                        while (buffers.hasNext()) {
                            file.write(buffers.next());
                        }
                        return file;
                    } finally {
                        DataBufferUtils.release(part);
                    }
                })
                .then();
    }

    private Mono<Void> giveUp(IncomingFile file) {
        return Mono.fromCallable(() -> {
                    file.giveUp();
                    return file;
                })
                .subscribeOn(scheduler)
                .then();
    }
}
