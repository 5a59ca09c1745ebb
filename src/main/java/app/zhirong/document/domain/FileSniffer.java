package app.zhirong.document.domain;

import app.zhirong.document.FileType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells what a file is from its content. */
public final class FileSniffer {

    /** So many bytes are enough for {@link #candidates}. */
    public static final int HEAD_BYTES = 8;

    private static final int[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int[] PNG = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int[] JPEG = {0xff, 0xd8, 0xff};
    private static final int[] ZIP = {'P', 'K', 3, 4};

    private FileSniffer() {}

    /** What a file can be that begins like this; empty if nothing that we know. */
    public static Set<FileType> candidates(byte[] head) {
        if (startsWith(head, PDF)) {
            return EnumSet.of(FileType.PDF);
        }
        if (startsWith(head, PNG)) {
            return EnumSet.of(FileType.PNG);
        }
        if (startsWith(head, JPEG)) {
            return EnumSet.of(FileType.JPEG);
        }
        return startsWith(head, ZIP) ? EnumSet.of(FileType.XLSX, FileType.DOCX) : EnumSet.noneOf(FileType.class);
    }

    /** What the whole file is, of its candidates: workbooks and texts differ only inside. Blocking. */
    public static Optional<FileType> typeOf(Path file, Set<FileType> candidates) throws IOException {
        if (candidates.size() <= 1) {
            return candidates.stream().findFirst();
        }
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Optional.of(FileType.XLSX);
            }
            return zip.getEntry("word/document.xml") == null ? Optional.empty() : Optional.of(FileType.DOCX);
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] head, int[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
