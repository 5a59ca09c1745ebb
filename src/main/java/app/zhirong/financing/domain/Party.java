package app.zhirong.financing.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party of a case as it was named when the case began.
 *
 * @param uscc absent for a bank and when not known
 * @param phone of the office that handles cases; empty when not given
 */
public record Party(UUID id, String name, @Nullable String uscc, String phone) {}
