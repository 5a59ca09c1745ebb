package app.zhirong.document.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.document.DocumentProblem;
import app.zhirong.document.FileDigest;
import app.zhirong.document.FileRules;
import app.zhirong.document.FileType;
import app.zhirong.document.StoredFile;
import app.zhirong.kernel.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

class FileVaultTests {

    private static final FileRules RULES = new FileRules(100_000, EnumSet.allOf(FileType.class));

    @TempDir
    private Path folder = Path.of("");

    private Scheduler scheduler = Schedulers.immediate();
    private FileVault vault = new FileVault(folder, scheduler);

    @BeforeEach
    void open() {
        scheduler = Schedulers.newBoundedElastic(4, 1000, "vault");
        vault = new FileVault(folder, scheduler);
    }

    @AfterEach
    void close() {
        scheduler.dispose();
    }

    @Test
    void aFileComesBackAsItWas_underTheDigestOfItsContent() throws Exception {
        var content = pdf(90_000);

        var stored = store(content, RULES);

        assertThat(stored.digest().hex())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(stored.type()).isEqualTo(FileType.PDF);
        assertThat(stored.bytes()).isEqualTo(90_000);
        assertThat(read(stored.digest())).isEqualTo(content);
        assertThat(vault.contains(stored.digest()).block()).isTrue();
        assertThat(files()).containsExactly(stored.digest().hex());
    }

    @Test
    void typesAreToldByContent() throws Exception {
        assertThat(store(bytes("%PDF-1.7\n"), RULES).type()).isEqualTo(FileType.PDF);
        assertThat(store(hex("89504e470d0a1a0a00"), RULES).type()).isEqualTo(FileType.PNG);
        assertThat(store(hex("ffd8ffe000104a4649460001"), RULES).type()).isEqualTo(FileType.JPEG);
        assertThat(store(zip("xl/workbook.xml"), RULES).type()).isEqualTo(FileType.XLSX);
        assertThat(store(zip("word/document.xml"), RULES).type()).isEqualTo(FileType.DOCX);
    }

    @Test
    void whatIsNotTakenLeavesNothingBehind() throws Exception {
        var pdfOnly = new FileRules(100_000, EnumSet.of(FileType.PDF));
        var sheetOnly = new FileRules(100_000, EnumSet.of(FileType.XLSX));

        assertRefused(bytes("<html><script>alert(1)</script></html>"), RULES, DocumentProblem.FILE_TYPE_REFUSED);
        assertRefused(hex("89504e470d0a1a0a00"), pdfOnly, DocumentProblem.FILE_TYPE_REFUSED);
        assertRefused(zip("word/document.xml"), sheetOnly, DocumentProblem.FILE_TYPE_REFUSED);
        assertRefused(zip("evil.exe"), RULES, DocumentProblem.FILE_TYPE_REFUSED);
        assertRefused(Arrays.copyOf(zip("xl/workbook.xml"), 60), RULES, DocumentProblem.FILE_TYPE_REFUSED);
        assertRefused(bytes("%PDF-"), RULES, DocumentProblem.FILE_TYPE_REFUSED);
        assertRefused(new byte[0], RULES, DocumentProblem.FILE_EMPTY);
        assertRefused(pdf(100_001), RULES, DocumentProblem.FILE_TOO_LARGE);
    }

    @Test
    void theLimitItselfIsAllowed() throws Exception {
        assertThat(store(pdf(100_000), RULES).bytes()).isEqualTo(100_000);
    }

    @Test
    void anEndlessStreamIsCutAtTheLimit() throws Exception {
        var endless =
                Flux.concat(Flux.just(buffer(pdf(1000))), Flux.generate(sink -> sink.next(buffer(new byte[1000]))));

        StepVerifier.create(vault.store(endless, RULES))
                .expectErrorMatches(
                        error -> error instanceof Problem problem && problem.code() == DocumentProblem.FILE_TOO_LARGE)
                .verify(Duration.ofSeconds(20));
        assertThat(files()).isEmpty();
    }

    @Test
    void aBrokenOrCancelledUploadLeavesNothingBehind() throws Exception {
        StepVerifier.create(vault.store(
                        Flux.concat(Flux.just(buffer(pdf(5000))), Flux.error(new IOException("connection lost"))),
                        RULES))
                .expectErrorMessage("connection lost")
                .verify(Duration.ofSeconds(20));
        assertThat(files()).isEmpty();

        var upload = TestPublisher.<DataBuffer>create();
        var storing = vault.store(upload.flux(), RULES).subscribe();
        awaitFiles(0, () -> upload.wasSubscribed());
        upload.next(buffer(pdf(5000)));
        awaitFiles(1, () -> true);
        storing.dispose();
        awaitFiles(0, () -> true);
        upload.assertCancelled();
    }

    @Test
    void theSameContentStoredByManyAtOnceIsOneFile() throws Exception {
        var content = pdf(50_000);

        var stored = Flux.range(0, 40)
                .flatMap(ignored -> vault.store(stream(content), RULES), 40)
                .collectList()
                .block(Duration.ofSeconds(30));

        assertThat(stored)
                .hasSize(40)
                .containsOnly(Objects.requireNonNull(stored).getFirst());
        assertThat(files()).hasSize(1);
        assertThat(read(stored.getFirst().digest())).isEqualTo(content);
    }

    @Test
    void buffersAreReleased_alsoWhenTheFileIsRefused() throws Exception {
        var buffers = new ArrayList<CountingBuffer>();
        var content = Flux.range(0, 500).<DataBuffer>map(i -> {
            var buffer = new CountingBuffer(i == 0 ? pdf(1000) : new byte[1000]);
            buffers.add(buffer);
            return buffer;
        });

        StepVerifier.create(vault.store(content, RULES)).verifyError(Problem.class);
        for (int i = 0; i < 200 && !buffers.stream().allMatch(CountingBuffer::isReleased); i++) {
            Thread.sleep(10);
        }
        assertThat(buffers).isNotEmpty();
        assertThat(buffers.stream().map(CountingBuffer::holders)).containsOnly(0);
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        var nowhere = new FileDigest("0".repeat(64));

        assertThat(vault.contains(nowhere).block()).isFalse();
        StepVerifier.create(vault.read(nowhere)).verifyError(NoSuchFileException.class);
    }

    private StoredFile store(byte[] content, FileRules rules) {
        return Objects.requireNonNull(vault.store(stream(content), rules).block(Duration.ofSeconds(20)));
    }

    private void assertRefused(byte[] content, FileRules rules, DocumentProblem expected) throws IOException {
        StepVerifier.create(vault.store(stream(content), rules))
                .expectErrorMatches(error -> error instanceof Problem problem && problem.code() == expected)
                .verify(Duration.ofSeconds(20));
        assertThat(files()).isEmpty();
    }

    private byte[] read(FileDigest digest) {
        var joined =
                Objects.requireNonNull(DataBufferUtils.join(vault.read(digest)).block(Duration.ofSeconds(20)));
        var content = new byte[joined.readableByteCount()];
        joined.read(content);
        return content;
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        }
    }

    private void awaitFiles(int count, BooleanSupplier and) throws Exception {
        for (int i = 0; i < 500 && (files().size() != count || !and.getAsBoolean()); i++) {
            Thread.sleep(10);
        }
        assertThat(files()).hasSize(count);
    }

    /** In pieces of a size that cuts the first bytes too. */
    private static Flux<DataBuffer> stream(byte[] content) {
        var parts = new ArrayList<DataBuffer>();
        for (int from = 0, size = 3; from < content.length; from += size, size = Math.min(size * 3, 8192)) {
            parts.add(buffer(Arrays.copyOfRange(content, from, Math.min(from + size, content.length))));
        }
        return Flux.fromIterable(parts);
    }

    private static DataBuffer buffer(byte[] content) {
        return DefaultDataBufferFactory.sharedInstance.wrap(content);
    }

    private static byte[] pdf(int size) {
        var content = new byte[size];
        System.arraycopy(bytes("%PDF-1.7\n"), 0, content, 0, 9);
        return content;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] zip(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes("<x/>"));
        }
        return bytes.toByteArray();
    }
}
