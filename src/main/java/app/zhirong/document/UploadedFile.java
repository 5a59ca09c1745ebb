package app.zhirong.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper that somebody uploaded.
 *
 * @param name as the uploader's computer named it
 * @param mediaType told by its content
 * @param digest SHA-256 of the content, 64 hexadecimal digits
 * @param ownerOrg the organisation whose person uploaded it
 */
public record UploadedFile(
        UUID id, String name, String mediaType, long sizeBytes, String digest, UUID ownerOrg, Instant createdAt) {}
