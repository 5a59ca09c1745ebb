package app.zhirong.pledge;

import app.zhirong.ipasset.AssetKind;

/** What is registered together: all patents of a case (专利权质押登记), all its trademarks (商标专用权质权登记). */
public enum RightType {
    PATENT,
    TRADEMARK;

    public static RightType of(AssetKind kind) {
        return kind == AssetKind.TRADEMARK ? TRADEMARK : PATENT;
    }
}
