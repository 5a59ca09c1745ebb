package app.zhirong.statistics.domain;

import app.zhirong.kernel.Money;

/** 普惠: a project of up to 10 million yuan, as the national office counts it (domain facts §9, N1 and N2). */
public final class Inclusive {

    public static final Money LIMIT = Money.ofWan(1_000);

    private Inclusive() {}
}
