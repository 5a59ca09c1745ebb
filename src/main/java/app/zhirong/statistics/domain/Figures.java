package app.zhirong.statistics.domain;

import app.zhirong.kernel.Money;

/**
 * What was reached in a region in a period.
 *
 * @param amount 登记担保金额 by the day of registration, each registration once
 * @param enterprises pledgors, each once, in the region of their latest registration of the period
 * @param firstTimeBorrowers of these, those that pledged for the first time
 * @param subsidyPaid paid less what came back
 */
public record Figures(Money amount, long registrations, long enterprises, long firstTimeBorrowers, Money subsidyPaid) {

    public static final Figures NONE = new Figures(Money.ZERO, 0, 0, 0, Money.ZERO);

    public Figures plus(Figures other) {
        return new Figures(
                amount.plus(other.amount),
                registrations + other.registrations,
                enterprises + other.enterprises,
                firstTimeBorrowers + other.firstTimeBorrowers,
                subsidyPaid.plus(other.subsidyPaid));
    }
}
