package app.zhirong.platform.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A refusal as problem+json (RFC 9457).
 *
 * @param type stable urn of the rule
 * @param code the same rule as a code, for programs
 * @param requestId to name when asking for help; found in the log
 * @param errors the fields concerned; empty when the request as a whole was refused
 */
@Schema(name = "Problem")
public record ProblemDocument(
        String type, String title, int status, String detail, String code, String requestId, List<Field> errors) {

    /** One field's part of the refusal. */
    @Schema(name = "ProblemField")
    public record Field(String pointer, String code, String detail) {}
}
