package app.zhirong.subsidy.domain;

import app.zhirong.kernel.Money;

/** What a call may pay, and what of it is reserved by proposals, committed by approvals and spent by payments. */
public record Budget(Money total, Money reserved, Money committed, Money spent) {

    public Money left() {
        return total.minus(reserved).minus(committed).minus(spent);
    }
}
