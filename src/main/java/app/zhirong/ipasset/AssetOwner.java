package app.zhirong.ipasset;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A holder of the right, as the register names it.
 *
 * @param uscc unified social credit code; absent for people and unknown ones
 * @param sharePercent share of a co-owner; absent when not agreed
 */
public record AssetOwner(
        String name, @Nullable String uscc, @Nullable BigDecimal sharePercent) {}
