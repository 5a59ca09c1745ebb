package app.zhirong.subsidy.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the enterprise itself says in a claim; everything else is known already.
 *
 * @param payeeBank where the enterprise's own account is
 * @param committed whether it has given the integrity commitment (诚信承诺)
 */
public record ClaimDeclaration(
        @Nullable String payeeBank,
        @Nullable String payeeAccount,
        @Nullable String contactName,
        @Nullable String contactPhone,
        boolean committed) {

    public static final ClaimDeclaration EMPTY = new ClaimDeclaration(null, null, null, null, false);
}
