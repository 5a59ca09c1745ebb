package app.zhirong.statistics.domain;

import app.zhirong.kernel.Money;

/** What was registered for a pledgee (质权人). */
public record BankFigures(String pledgee, Money amount, long registrations) {}
