package app.zhirong.statistics.domain;

import app.zhirong.kernel.Money;

/**
 * What the registrations of a period consist of.
 *
 * @param inclusive 普惠: secured amount up to 10 million yuan, the measure of the national figures (domain facts §9)
 * @param imported made outside the platform and imported
 */
public record Composition(Part patent, Part trademark, Part inclusive, Part imported) {

    /** A part of the registrations. */
    public record Part(Money amount, long registrations) {}
}
