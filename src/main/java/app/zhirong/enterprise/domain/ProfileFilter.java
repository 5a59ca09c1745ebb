package app.zhirong.enterprise.domain;

import app.zhirong.enterprise.EnterpriseSize;
import org.jspecify.annotations.Nullable;

/**
 * What the list of enterprises shows; an absent value filters nothing.
 *
 * @param keyword part of the name, or the whole credit code
 */
public record ProfileFilter(
        @Nullable String keyword,
        @Nullable Integer region,
        @Nullable EnterpriseSize size,
        @Nullable Boolean verified) {}
