package app.zhirong.document.service;

import app.zhirong.document.FileDigest;
import app.zhirong.document.UploadedFile;
import app.zhirong.document.store.FileVault;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A paper with its content, for those who see it. */
@Service
public class DownloadFile {

    private final ShowFile show;
    private final FileVault vault;

    DownloadFile(ShowFile show, FileVault vault) {
        this.show = show;
        this.vault = vault;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<Download> download(UUID id) {
        return show.show(id).map(file -> new Download(file, vault.read(new FileDigest(file.digest()))));
    }

    /** The paper and its content. */
    public record Download(UploadedFile file, Flux<DataBuffer> content) {}
}
