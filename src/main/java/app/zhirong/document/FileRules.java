package app.zhirong.document;

import java.util.EnumSet;
import java.util.Set;

/** What kind of file, and how large, a place takes. */
public record FileRules(long maxBytes, Set<FileType> types) {

    private static final long MB = 1024 * 1024;

    /** Papers of a case: 20 MB, any type. */
    public static final FileRules PAPERS = ofMegabytes(20, EnumSet.allOf(FileType.class));

    public FileRules {
        types = Set.copyOf(types);
        if (maxBytes < 1 || types.isEmpty()) {
            throw new IllegalArgumentException("rules that no file meets");
        }
    }

    public static FileRules ofMegabytes(int most, Set<FileType> types) {
        return new FileRules(most * MB, types);
    }
}
