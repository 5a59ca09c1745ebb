package app.zhirong.ipasset;

/** Where a fact comes from: said by the owner, seen on a document, or read from an office's file. */
public enum FactSource {
    DECLARED,
    DOCUMENT,
    IMPORTED
}
