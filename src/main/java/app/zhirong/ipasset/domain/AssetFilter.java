package app.zhirong.ipasset.domain;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.PledgeState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of rights shows; an absent value filters nothing.
 *
 * @param keyword part of the title or the number
 */
public record AssetFilter(
        @Nullable AssetKind kind,
        @Nullable PledgeState pledgeState,
        @Nullable Ownership ownership,
        @Nullable LocalDate expiresBefore,
        @Nullable String keyword) {}
