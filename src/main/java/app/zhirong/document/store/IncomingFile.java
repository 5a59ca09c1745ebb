package app.zhirong.document.store;

import app.zhirong.document.DocumentProblem;
import app.zhirong.document.FileDigest;
import app.zhirong.document.FileRules;
import app.zhirong.document.FileType;
import app.zhirong.document.StoredFile;
import app.zhirong.document.domain.FileSniffer;
import app.zhirong.kernel.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file while it arrives: written beside the vault, taken into it only when it is whole and allowed. Blocking; safe
 * against being given up from another thread while it is written.
 */
final class IncomingFile {

    private final Path place;
    private final FileRules rules;
    private final MessageDigest digest = sha256();
    private byte[] head = {};
    private Set<FileType> candidates = EnumSet.noneOf(FileType.class);
    private @Nullable FileChannel channel;
    private long bytes;
    private boolean over;

    /** @param place where nothing is yet */
    IncomingFile(Path place, FileRules rules) {
        this.place = place;
        this.rules = rules;
    }

    /** @throws Problem if the file is too large, or begins like a type that isn't taken */
    synchronized void write(ByteBuffer part) throws IOException {
        if (over) {
            return;
        }
        bytes += part.remaining();
        if (bytes > rules.maxBytes()) {
            throw DocumentProblem.FILE_TOO_LARGE.problem(rules.maxBytes() / (1024 * 1024));
        }
        sniff(part);
        digest.update(part.duplicate());
        var open = channel;
        if (open == null) {
            open = FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            channel = open;
        }
        while (part.hasRemaining()) {
            open.write(part);
        }
    }

    /**
     * Takes the whole file into the vault, so that it is still there after a power cut.
     *
     * @throws Problem if it is empty or of a type that isn't taken
     */
    synchronized StoredFile keep(Path vault) throws IOException {
        var open = channel;
        if (open == null) {
            throw DocumentProblem.FILE_EMPTY.problem();
        }
        refuseUnless(head.length == FileSniffer.HEAD_BYTES);
        open.force(true);
        open.close();
        var type = FileSniffer.typeOf(place, candidates).orElseThrow(this::refused);
        refuseUnless(rules.types().contains(type));
        var id = new FileDigest(HexFormat.of().formatHex(digest.digest()));
        moveTo(FileVault.shelf(vault, id), id);
        over = true;
        return new StoredFile(id, type, bytes);
    }

    /** Leaves nothing behind, unless the file was kept. */
    synchronized void giveUp() throws IOException {
        if (over) {
            return;
        }
        over = true;
        if (channel != null) {
            channel.close();
        }
        Files.deleteIfExists(place);
    }

    private void sniff(ByteBuffer part) {
        int missing = FileSniffer.HEAD_BYTES - head.length;
        if (missing == 0) {
            return;
        }
        int had = head.length;
        head = Arrays.copyOf(head, had + Math.min(missing, part.remaining()));
        part.duplicate().get(head, had, head.length - had);
        if (head.length == FileSniffer.HEAD_BYTES) {
            candidates = FileSniffer.candidates(head);
            refuseUnless(candidates.stream().anyMatch(rules.types()::contains));
        }
    }

    private void refuseUnless(boolean taken) {
        if (!taken) {
            throw refused();
        }
    }

    private Problem refused() {
        var names = rules.types().stream().sorted().map(FileType::name).toList();
        return DocumentProblem.FILE_TYPE_REFUSED.problem(String.join(", ", names));
    }

    /** What is there already under this digest is the same. */
    private void moveTo(List<Path> shelf, FileDigest id) throws IOException {
        var innermost = Files.createDirectories(shelf.getLast());
        if (Files.exists(innermost.resolve(id.hex()))) {
            Files.delete(place);
            return;
        }
        Files.move(place, innermost.resolve(id.hex()), StandardCopyOption.ATOMIC_MOVE);
        for (var folder : shelf.reversed()) {
            force(folder);
        }
    }

    /** A new name in a folder is only sure once the folder itself is written. */
    private static void force(Path folder) throws IOException {
        try (var opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
