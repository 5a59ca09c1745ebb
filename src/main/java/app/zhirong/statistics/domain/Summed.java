package app.zhirong.statistics.domain;

import app.zhirong.kernel.Money;
import app.zhirong.kernel.Page;

/**
 * A page of rows with what all rows of the filter add up to, so that a figure ties with its list.
 *
 * @param totalAmount over all pages
 */
public record Summed<T>(Page<T> page, Money totalAmount) {}
