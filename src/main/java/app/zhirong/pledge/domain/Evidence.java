package app.zhirong.pledge.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Why the platform says so, for one right or for the contract.
 *
 * @param key of the text {@code precheck.<key>} in the message files
 * @param args what the text names: numbers, dates, amounts as they are printed
 * @param source where the platform has it from, key of the text {@code precheck.source.<source>}
 * @param asOf the day for which it was known
 */
public record Evidence(String key, List<String> args, String source, LocalDate asOf) {}
