package app.zhirong.bankproduct.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One file of a bank's credit whitelist.
 *
 * @param entryCount how many lines it had
 * @param validCount how many of them count today; a later import may have replaced some
 */
public record WhitelistImport(UUID id, String fileName, int entryCount, int validCount, Instant importedAt) {}
