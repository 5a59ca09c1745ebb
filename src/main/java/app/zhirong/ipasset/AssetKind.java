package app.zhirong.ipasset;

/** The kinds of right that can be pledged here. */
public enum AssetKind {
    INVENTION,
    UTILITY_MODEL,
    DESIGN,
    TRADEMARK
}
