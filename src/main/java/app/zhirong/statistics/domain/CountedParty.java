package app.zhirong.statistics.domain;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as it is counted in a period: once, where its latest registration is.
 *
 * @param key its unified social credit code, or an id where none is known
 * @param amount of its registrations of the period, wherever they are
 */
public record CountedParty(
        String key,
        String name,
        @Nullable String uscc,
        int region,
        long registrations,
        Money amount,
        boolean firstTime,
        LocalDate lastRegisteredOn) {}
