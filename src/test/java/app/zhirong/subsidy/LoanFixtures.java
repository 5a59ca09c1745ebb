package app.zhirong.subsidy;

import app.zhirong.ipasset.AssetFixtures;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Settled loans of any facts, written into the books as they stand after the whole way of a case; the way itself is
 * gone over HTTP by the journey.
 */
public final class LoanFixtures {

    private static final AtomicInteger NUMBER = new AtomicInteger(900_000);

    private LoanFixtures() {}

    /** A loan of the enterprise with one patent, settled. */
    static UUID settled(World world, World.Org enterprise, World.Org bank, Person operator, LoanSpec spec) {
        var asset = UUID.fromString(
                operator.post("/api/ip-assets", AssetFixtures.invention(AssetFixtures.nextInvention(2021)))
                        .expect(201)
                        .id());
        var caseId = application(world, enterprise, bank, spec);
        contract(world, enterprise, bank, spec, caseId);
        security(world, enterprise, bank, spec, caseId, asset);
        return loan(world, enterprise, bank, spec, caseId);
    }

    private static UUID application(World world, World.Org enterprise, World.Org bank, LoanSpec spec) {
        var caseId = UUID.randomUUID();
        world.update(
                """
                insert into financing.application
                  (id, case_no, enterprise_id, enterprise_name, bank_id, bank_name, region, product_id, product_version,
                   product_name, product_terms, state, state_since, submitted_on, credit_line, registered_secured_amount,
                   disbursed_amount, outstanding_balance, registered_on, disbursed_on, settled_on, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 1, '演示·知融贷', '{}', 'SETTLED', ?::date, ?::date, ?, ?, ?, 0,
                        ?::date, ?::date, ?::date, ?, now())
                """,
                caseId,
                "RZ-" + spec.contractDate().getYear() + "-" + NUMBER.incrementAndGet(),
                enterprise.id(),
                enterprise.name(),
                bank.id(),
                bank.name(),
                enterprise.region(),
                UUID.randomUUID(),
                spec.settledOn().toString(),
                spec.contractDate().toString(),
                principal(spec),
                principal(spec),
                principal(spec),
                spec.disbursedOn().toString(),
                spec.disbursedOn().toString(),
                spec.settledOn().toString(),
                UUID.randomUUID());
        return caseId;
    }

    private static void contract(World world, World.Org enterprise, World.Org bank, LoanSpec spec, UUID caseId) {
        world.update(
                """
                insert into financing.contract
                  (case_id, enterprise_id, bank_id, loan_contract_no, loan_contract_date, pledge_contract_no,
                   pledge_contract_date, principal_claim, secured_amount, debt_from, debt_to, annual_rate, ip_share, insured,
                   file_ids)
                values (?, ?, ?, 'JK-1', ?::date, 'ZY-1', ?::date, ?, ?, ?::date, ?::date, ?, ?, ?, '{}')
                """,
                caseId,
                enterprise.id(),
                bank.id(),
                spec.contractDate().toString(),
                spec.contractDate().toString(),
                principal(spec),
                principal(spec),
                spec.contractDate().toString(),
                spec.settledOn().plusDays(1).toString(),
                spec.annualRate(),
                spec.ipShare(),
                spec.insured());
    }

    private static void security(
            World world, World.Org enterprise, World.Org bank, LoanSpec spec, UUID caseId, UUID asset) {
        var registrationNo = "Y2024" + NUMBER.incrementAndGet();
        world.update(
                """
                insert into financing.registration
                  (case_id, registration_no, enterprise_id, bank_id, region, registered_on, secured_amount)
                values (?, ?, ?, ?, ?, ?::date, ?)
                """,
                caseId,
                registrationNo,
                enterprise.id(),
                bank.id(),
                enterprise.region(),
                spec.disbursedOn().toString(),
                principal(spec));
        world.update(
                """
                insert into financing.collateral
                  (case_id, asset_id, enterprise_id, bank_id, region, registration_no, registered_on)
                values (?, ?, ?, ?, ?, ?, ?::date)
                """,
                caseId,
                asset,
                enterprise.id(),
                bank.id(),
                enterprise.region(),
                registrationNo,
                spec.disbursedOn().toString());
    }

    private static UUID loan(World world, World.Org enterprise, World.Org bank, LoanSpec spec, UUID caseId) {
        var loan = UUID.randomUUID();
        world.update(
                """
                insert into financing.loan
                  (id, case_id, enterprise_id, bank_id, amount, disbursed_on, entered_by, entered_at, confirmed_by, confirmed_at)
                values (?, ?, ?, ?, ?, ?::date, '演示甲', now(), '演示乙', now())
                """,
                loan,
                caseId,
                enterprise.id(),
                bank.id(),
                principal(spec),
                spec.disbursedOn().toString());
        world.update(
                """
                insert into financing.repayment
                  (id, case_id, loan_id, enterprise_id, bank_id, paid_on, principal, interest, penalty_interest, overdue,
                   recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?::date, ?, ?, 0, false, '演示甲', now())
                """,
                UUID.randomUUID(),
                caseId,
                loan,
                enterprise.id(),
                bank.id(),
                spec.settledOn().toString(),
                principal(spec),
                interest(spec));
        return loan;
    }

    private static BigDecimal principal(LoanSpec spec) {
        return new BigDecimal(spec.principal());
    }

    /** Actual days over 360, the banks' convention. */
    private static BigDecimal interest(LoanSpec spec) {
        return principal(spec)
                .multiply(spec.annualRate())
                .multiply(BigDecimal.valueOf(spec.days()))
                .divide(BigDecimal.valueOf(360), 2, RoundingMode.HALF_UP);
    }
}
