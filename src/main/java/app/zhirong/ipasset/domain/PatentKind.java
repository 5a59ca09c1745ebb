package app.zhirong.ipasset.domain;

import java.util.Optional;

/** What a patent protects; decides its term and its fees. */
public enum PatentKind {
    INVENTION('1'),
    UTILITY_MODEL('2'),
    DESIGN('3');

    private final char typeDigit;

    PatentKind(char typeDigit) {
        this.typeDigit = typeDigit;
    }

    /** By the type digit of the application number; 8 and 9 came in through the PCT. */
    static Optional<PatentKind> ofTypeDigit(char digit) {
        return switch (digit) {
            case '1', '8' -> Optional.of(INVENTION);
            case '2', '9' -> Optional.of(UTILITY_MODEL);
            case '3' -> Optional.of(DESIGN);
            default -> Optional.empty();
        };
    }

    char typeDigit() {
        return typeDigit;
    }
}
