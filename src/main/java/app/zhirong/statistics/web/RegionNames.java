package app.zhirong.statistics.web;

import app.zhirong.kernel.Region;
import app.zhirong.platform.web.Texts;
import java.util.Locale;

/** Regions in the reader's language. */
final class RegionNames {

    private RegionNames() {}

    /** The code itself where the table knows no name. */
    static String of(int code, Locale language) {
        return Region.of(code).name(Texts.supported(language)).orElse(String.valueOf(code));
    }
}
