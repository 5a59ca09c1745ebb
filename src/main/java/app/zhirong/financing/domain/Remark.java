package app.zhirong.financing.domain;

import java.time.LocalDate;

/**
 * What the bank wants corrected at one field.
 *
 * @param round the submission it is about
 * @param field JSON pointer into the request, for example {@code /annualRevenue} or {@code /papers/FINANCIALS}
 */
public record Remark(int round, String field, String text, LocalDate madeOn, String madeBy) {}
