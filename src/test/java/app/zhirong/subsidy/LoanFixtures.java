package app.zhirong.subsidy;

import app.zhirong.financing.Loan;
import app.zhirong.financing.LoanRepayment;
import app.zhirong.ipasset.AssetFixtures;
import app.zhirong.kernel.Money;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/** Loans that can be claimed. */
public final class LoanFixtures {

    private LoanFixtures() {}

    /** A loan of the enterprise with one patent, settled. */
    static UUID settled(World world, World.Org enterprise, World.Org bank, Person operator, LoanSpec spec) {
        var asset = UUID.fromString(
                operator.post("/api/ip-assets", AssetFixtures.invention(AssetFixtures.nextInvention(2021)))
                        .expect(201)
                        .id());
        var id = UUID.randomUUID();
        var principal = Money.of(spec.principal());
        var interest = new Money(principal
                .yuan()
                .multiply(spec.annualRate())
                .multiply(BigDecimal.valueOf(spec.days()))
                .divide(BigDecimal.valueOf(360), 2, RoundingMode.HALF_UP));
        StandIns.LOANS.put(
                id,
                new Loan(
                        id,
                        UUID.randomUUID(),
                        "RZ-2024-000001",
                        enterprise.id(),
                        enterprise.name(),
                        bank.id(),
                        bank.name(),
                        enterprise.region(),
                        principal,
                        Money.ZERO,
                        "JK-1",
                        spec.contractDate(),
                        "ZY-1",
                        spec.contractDate(),
                        spec.contractDate(),
                        spec.settledOn(),
                        spec.annualRate(),
                        spec.disbursedOn(),
                        spec.settledOn(),
                        spec.disbursedOn(),
                        spec.ipShare(),
                        spec.insured(),
                        List.of(asset),
                        List.of(new LoanRepayment(spec.settledOn(), principal, interest, Money.ZERO, false))));
        return id;
    }
}
