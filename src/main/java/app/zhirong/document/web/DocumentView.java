package app.zhirong.document.web;

import app.zhirong.document.UploadedFile;
import java.time.Instant;
import java.util.UUID;

/** A paper as the page shows it. */
record DocumentView(UUID id, String name, String mediaType, long sizeBytes, String digest, Instant createdAt) {

    static DocumentView of(UploadedFile file) {
        return new DocumentView(
                file.id(), file.name(), file.mediaType(), file.sizeBytes(), file.digest(), file.createdAt());
    }
}
