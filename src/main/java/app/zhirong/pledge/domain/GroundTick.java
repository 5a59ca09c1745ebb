package app.zhirong.pledge.domain;

import java.time.LocalDate;

/**
 * What a person of the bank found where the platform cannot know.
 *
 * @param verdict PASS or FAIL
 * @param evidence what was seen, in words
 * @param asOf the day of the paper or search
 * @param by who looked, by name
 */
public record GroundTick(GroundVerdict verdict, String evidence, TickSource source, LocalDate asOf, String by) {}
