package app.zhirong.subsidy.domain;

import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.kernel.Money;
import app.zhirong.subsidy.domain.LoanFacts.PrincipalRepayment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loans for tests: a bullet loan of 365 days that every rule admits, changed where a test needs it. */
final class Loans {

    private Money principal = Money.of("5000000");
    private LocalDate contractDate = LocalDate.of(2024, 7, 5);
    private LocalDate disbursedOn = LocalDate.of(2024, 7, 8);
    private @Nullable LocalDate settledOn = LocalDate.of(2025, 7, 8);
    private @Nullable LocalDate registeredOn = LocalDate.of(2024, 7, 8);
    private @Nullable LocalDate pledgeContractDate = LocalDate.of(2024, 7, 4);
    private BigDecimal actualRate = new BigDecimal("0.045");
    private Money interestPaid = Money.of("5000000");
    private BigDecimal ipShare = BigDecimal.ONE;
    private boolean insured;
    private @Nullable EnterpriseSize size = EnterpriseSize.MEDIUM;
    private boolean firstTimePledge = true;
    private boolean overdue;
    private final List<PrincipalRepayment> repayments = new ArrayList<>();

    static Loans loan() {
        return new Loans();
    }

    /** Signed, disbursed and settled so that it runs the given days. */
    Loans running(String contractDate, String disbursedOn, int days) {
        this.contractDate = LocalDate.parse(contractDate);
        this.disbursedOn = LocalDate.parse(disbursedOn);
        this.pledgeContractDate = this.contractDate.minusDays(1);
        this.registeredOn = this.disbursedOn;
        this.settledOn = this.disbursedOn.plusDays(days);
        return this;
    }

    Loans principal(String yuan) {
        principal = Money.of(yuan);
        return this;
    }

    Loans settledOn(@Nullable LocalDate day) {
        settledOn = day;
        return this;
    }

    Loans registeredOn(@Nullable LocalDate day) {
        registeredOn = day;
        return this;
    }

    Loans pledgeContractDate(@Nullable LocalDate day) {
        pledgeContractDate = day;
        return this;
    }

    Loans actualRate(String rate) {
        actualRate = new BigDecimal(rate);
        return this;
    }

    Loans interestPaid(String yuan) {
        interestPaid = Money.of(yuan);
        return this;
    }

    Loans ipShare(String share) {
        ipShare = new BigDecimal(share);
        return this;
    }

    Loans insured() {
        insured = true;
        return this;
    }

    Loans size(@Nullable EnterpriseSize size) {
        this.size = size;
        return this;
    }

    Loans notFirstTimePledge() {
        firstTimePledge = false;
        return this;
    }

    Loans overdue() {
        overdue = true;
        return this;
    }

    Loans repaid(LocalDate on, String yuan) {
        repayments.add(new PrincipalRepayment(on, Money.of(yuan)));
        return this;
    }

    LoanFacts facts() {
        return new LoanFacts(
                "loan-1",
                principal,
                contractDate,
                disbursedOn,
                settledOn,
                registeredOn,
                pledgeContractDate,
                actualRate,
                interestPaid,
                ipShare,
                insured,
                size,
                firstTimePledge,
                overdue,
                repayments);
    }
}
