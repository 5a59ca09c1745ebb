package app.zhirong.document;

import java.util.regex.Pattern;

/** A file's identity: the SHA-256 of its content, 64 hexadecimal digits in lower case. The same content is one file. */
public record FileDigest(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileDigest {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
