package app.zhirong.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The passwords of one embedded database: made at random on its first start, kept in its folder for the owner only. */
final class Secrets {

    static final List<String> ROLES = List.of("owner", "app", "public", "worker");
    static final String SUPERUSER = "postgres";

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets load(Path file) throws IOException {
        var values = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                values.load(in);
            }
            return new Secrets(values);
        }
        for (var role : ROLES) {
            values.setProperty(role, random());
        }
        values.setProperty(SUPERUSER, random());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newBufferedWriter(file)) {
            values.store(out, "passwords of the embedded database");
        }
        return new Secrets(values);
    }

    String of(String role) {
        return values.getProperty(role);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
