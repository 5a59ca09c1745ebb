package app.zhirong.subsidy.service;

import app.zhirong.subsidy.domain.Budget;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.domain.Policy;
import org.jspecify.annotations.Nullable;

/**
 * A call with its policy.
 *
 * @param budget absent for all but the bureaus that decide from it
 * @param open whether claims can be submitted today
 */
public record CallSheet(Call call, Policy policy, @Nullable Budget budget, boolean open) {}
