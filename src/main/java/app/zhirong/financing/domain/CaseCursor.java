package app.zhirong.financing.domain;

import app.zhirong.kernel.KernelProblem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of the worklist ended: mine first, then by the day it is due, then by age.
 *
 * @param rank 0 for what waits for the caller, 1 for the rest
 * @param due {@link #NEVER} where there is none
 */
public record CaseCursor(int rank, LocalDate due, UUID id) {

    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public String encoded() {
        var text = rank + "|" + due + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws app.zhirong.kernel.Problem 400 if it is none of ours */
    public static CaseCursor decoded(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|");
            return new CaseCursor(Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw KernelProblem.MALFORMED.problem();
        }
    }
}
