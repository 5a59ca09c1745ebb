package app.zhirong.document;

/** A file that is kept. */
public record StoredFile(FileDigest digest, FileType type, long bytes) {}
