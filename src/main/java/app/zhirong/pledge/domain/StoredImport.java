package app.zhirong.pledge.domain;

import java.time.Instant;
import java.util.UUID;

/** An imported registration as it is kept. */
public record StoredImport(UUID id, ImportedRegistration registration, Instant importedAt) {}
