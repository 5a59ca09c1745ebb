import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A CSV file for {@code copy … with (format csv, header)}: UTF-8, an empty field is null; counts and digests itself. */
final class CsvFile implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final Path path;
    private final MessageDigest digest;
    private final OutputStream out;
    private final StringBuilder block = new StringBuilder(BLOCK + 1_024);
    private long rows = -1;

    CsvFile(Path path, String... columns) throws IOException {
        this.path = path;
        this.digest = sha256();
        this.out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BLOCK), digest);
        row((Object[]) columns);
    }

    /** No value here needs quoting; one that would is a mistake of the generator. */
    void row(Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                block.append(',');
            }
            if (values[i] != null) {
                block.append(plain(values[i].toString()));
            }
        }
        block.append('\n');
        rows++;
        if (block.length() >= BLOCK) {
            flush();
        }
    }

    /** One line for the log: rows, bytes, digest. */
    String summary() throws IOException {
        return String.format(
                Locale.ROOT,
                "%-16s %,12d rows %,14d bytes  sha256 %s",
                path.getFileName(),
                rows,
                Files.size(path),
                HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }

    private void flush() throws IOException {
        out.write(block.toString().getBytes(StandardCharsets.UTF_8));
        block.setLength(0);
    }

    private static String plain(String value) {
        if (value.indexOf(',') >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("needs quoting: " + value);
        }
        return value;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
