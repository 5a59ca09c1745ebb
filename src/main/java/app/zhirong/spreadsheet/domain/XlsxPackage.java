package app.zhirong.spreadsheet.domain;

import app.zhirong.kernel.Problem;
import app.zhirong.spreadsheet.SheetLimits;
import app.zhirong.spreadsheet.SheetProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of an uploaded workbook, unpacked under a cap. What is uploaded is not to be trusted: it may be no workbook,
 * or unpack to thousands of times its size.
 */
final class XlsxPackage {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLE = {0xd0, 0xcf, 0x11, 0xe0};
    private static final int MAX_PARTS = 2000;
    private static final int BLOCK = 8192;

    private final Map<String, byte[]> parts = new HashMap<>();

    private XlsxPackage() {}

    /** @throws Problem if it is no workbook, too large, or damaged */
    static XlsxPackage open(byte[] workbook, SheetLimits limits) {
        if (startsWith(workbook, OLE)) {
            throw SheetProblem.OLD_OR_ENCRYPTED.problem();
        }
        if (!startsWith(workbook, ZIP)) {
            throw SheetProblem.NOT_XLSX.problem();
        }
        if (workbook.length > limits.maxBytes()) {
            throw tooLarge(limits.maxBytes());
        }
        var opened = new XlsxPackage();
        try {
            opened.unpack(workbook, limits.maxUnpackedBytes());
        } catch (IOException | IllegalArgumentException e) {
            throw SheetProblem.UNREADABLE.problem();
        }
        if (opened.part("xl/workbook.xml").isEmpty()) {
            throw SheetProblem.NOT_XLSX.problem();
        }
        return opened;
    }

    /** @param name with or without a leading slash, in any case */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(plain(name)));
    }

    private void unpack(byte[] workbook, int maxBytes) throws IOException {
        int left = maxBytes;
        try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MAX_PARTS) {
                throw tooLarge(maxBytes);
            }
            for (var entry : entries) {
                try (var content = zip.getInputStream(entry)) {
                    left -= unpack(plain(entry.getName()), content, left, maxBytes);
                }
            }
        }
    }

    /** Counts everything, and keeps what may be needed. */
    private int unpack(String name, InputStream packed, int left, int maxBytes) throws IOException {
        boolean needed = name.endsWith(".xml") || name.endsWith(".rels");
        var content = new ByteArrayOutputStream();
        var block = new byte[BLOCK];
        int size = 0;
        for (int read = packed.read(block); read >= 0; read = packed.read(block)) {
            size += read;
            if (size > left) {
                throw tooLarge(maxBytes);
            }
            if (needed) {
                content.write(block, 0, read);
            }
        }
        if (needed) {
            parts.put(name, content.toByteArray());
        }
        return size;
    }

    private static Problem tooLarge(int maxBytes) {
        return SheetProblem.TOO_LARGE.problem(maxBytes / (1024 * 1024));
    }

    private static String plain(String name) {
        var lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        return lower.startsWith("/") ? lower.substring(1) : lower;
    }

    private static boolean startsWith(byte[] content, int[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= content.length || (content[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
