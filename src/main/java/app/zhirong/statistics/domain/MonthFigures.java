package app.zhirong.statistics.domain;

import app.zhirong.kernel.Money;

/** What was registered in a month. */
public record MonthFigures(int year, int month, Money amount, long registrations) {}
