package app.zhirong.bankproduct.domain;

import app.zhirong.bankproduct.ProductState;
import app.zhirong.ipasset.AssetKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the catalogue shows; an absent value filters nothing. */
public record ProductFilter(
        @Nullable ProductState state,
        @Nullable UUID bankId,
        @Nullable AssetKind kind,
        @Nullable String keyword) {}
