package app.zhirong.platform.web;

import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The version a caller has seen and wants to change, from {@code If-Match}; entity tags look like {@code "7"}.
 *
 * @param number the row's version
 */
@Schema(type = "string", description = "entity tag of the version seen, for example \"7\"")
public record ExpectedVersion(int number) {

    /** @throws Problem 428 if the header is no entity tag of ours */
    public static ExpectedVersion of(String header) {
        var digits = header.trim().replaceFirst("^W/", "").replace("\"", "");
        if (!digits.matches("\\d{1,9}")) {
            throw KernelProblem.VERSION_REQUIRED.problem();
        }
        return new ExpectedVersion(Integer.parseInt(digits));
    }

    /** @throws Problem 412 if somebody changed the row since */
    public void require(int actual) {
        if (actual != number) {
            throw KernelProblem.STALE.problem();
        }
    }

    /** The entity tag of a version. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }
}
