package app.zhirong.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A settled loan for tests, repaid in one sum.
 *
 * @param days from disbursement to settlement
 */
public record LoanSpec(
        String principal,
        LocalDate contractDate,
        LocalDate disbursedOn,
        int days,
        BigDecimal annualRate,
        BigDecimal ipShare,
        boolean insured) {

    /** 500 万 for a year, signed in July 2024: 103,500.00 by the demo policy. */
    public static LoanSpec ordinary() {
        return of("5000000.00", "2024-07-05", 365, "0.0395");
    }

    public static LoanSpec of(String principal, String contractDate, int days, String annualRate) {
        var signed = LocalDate.parse(contractDate);
        return new LoanSpec(
                principal, signed, signed.plusDays(3), days, new BigDecimal(annualRate), BigDecimal.ONE, false);
    }

    public LoanSpec principal(String yuan) {
        return new LoanSpec(yuan, contractDate, disbursedOn, days, annualRate, ipShare, insured);
    }

    public LoanSpec ipShare(String share) {
        return new LoanSpec(principal, contractDate, disbursedOn, days, annualRate, new BigDecimal(share), insured);
    }

    public LoanSpec isInsured() {
        return new LoanSpec(principal, contractDate, disbursedOn, days, annualRate, ipShare, true);
    }

    public LocalDate settledOn() {
        return disbursedOn.plusDays(days);
    }
}
