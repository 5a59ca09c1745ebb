package app.zhirong.matching.domain;

import app.zhirong.matching.ProductMatch;

/**
 * An enterprise that a product fits, and why its name may be shown.
 *
 * @param shown why the bank may see who it is
 */
public record Fit(Candidate candidate, ProductMatch match, Shown shown) {

    /** Why a name is shown, or that it is not. */
    public enum Shown {
        WHITELIST,
        CONSENT,
        RECOMMENDATION,
        MASKED
    }

    public boolean isMasked() {
        return shown == Shown.MASKED;
    }
}
