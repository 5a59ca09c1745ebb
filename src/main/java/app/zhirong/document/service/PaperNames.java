package app.zhirong.document.service;

/** File names as they are kept: without folders and control characters, never empty, never too long. */
final class PaperNames {

    private static final int MAX_LENGTH = 200;

    private PaperNames() {}

    static String plain(String name) {
        var plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (plain.isEmpty()) {
            return "file";
        }
        return plain.length() > MAX_LENGTH ? plain.substring(plain.length() - MAX_LENGTH) : plain;
    }
}
