package app.zhirong.document;

/** A paper whose content is kept already, and that belongs to nobody yet. */
public record KeptPaper(String name, StoredFile kept) {}
