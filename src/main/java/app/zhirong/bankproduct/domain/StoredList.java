package app.zhirong.bankproduct.domain;

import java.util.UUID;

/** What became of an import. */
public record StoredList(UUID id, int entryCount) {}
