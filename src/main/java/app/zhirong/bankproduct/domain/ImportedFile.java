package app.zhirong.bankproduct.domain;

/**
 * A workbook that somebody uploaded.
 *
 * @param name as the sender's computer named it
 * @param digest SHA-256, 64 hexadecimal digits: the same file on the same day is the same import
 */
public record ImportedFile(String name, byte[] content, String digest) {}
