package app.zhirong.ipasset.service;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.CurrentValues.CurrentValue;
import org.jspecify.annotations.Nullable;

/**
 * A right with what it is worth today.
 *
 * @param value absent if there is none that the caller sees
 */
public record ValuedAsset(Asset asset, @Nullable CurrentValue value) {}
