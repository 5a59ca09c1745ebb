package app.zhirong.matching.domain;

import app.zhirong.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What is asked for; absent for whatever is possible. */
public record Wish(@Nullable Money amount, @Nullable Integer termMonths) {

    public static final Wish NONE = new Wish(null, null);
}
