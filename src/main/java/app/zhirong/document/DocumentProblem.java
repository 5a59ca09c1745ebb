package app.zhirong.document;

import app.zhirong.kernel.ProblemCode;

/** Why a file isn't kept. Nothing of it is stored then. */
public enum DocumentProblem implements ProblemCode {
    /** Args: the most megabytes allowed. */
    FILE_TOO_LARGE(Kind.TOO_LARGE, "file.too-large"),
    /** By its content, whatever its name says. Args: the types allowed. */
    FILE_TYPE_REFUSED(Kind.UNSUPPORTED, "file.type-refused"),
    FILE_EMPTY(Kind.RULE_BROKEN, "file.empty"),
    FILE_NOT_FOUND(Kind.NOT_FOUND, "file.not-found");

    private final Kind kind;
    private final String code;

    DocumentProblem(Kind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return code;
    }
}
