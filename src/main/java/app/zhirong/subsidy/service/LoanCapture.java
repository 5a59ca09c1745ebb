package app.zhirong.subsidy.service;

import app.zhirong.enterprise.EnterpriseProfile;
import app.zhirong.enterprise.Enterprises;
import app.zhirong.financing.Loan;
import app.zhirong.financing.LoanRepayment;
import app.zhirong.financing.Loans;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.pledge.PledgeRegistration;
import app.zhirong.pledge.Pledges;
import app.zhirong.subsidy.domain.ClaimFacts;
import app.zhirong.subsidy.domain.LoanFacts.PrincipalRepayment;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what the platform knows of an enterprise's loan; asked for by the enterprise, who sees all of it. */
@Component
class LoanCapture {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1985, 4, 1);

    private final Loans loans;
    private final IpAssets assets;
    private final Pledges pledges;
    private final Enterprises enterprises;
    private final BusinessClock clock;

    LoanCapture(Loans loans, IpAssets assets, Pledges pledges, Enterprises enterprises, BusinessClock clock) {
        this.loans = loans;
        this.assets = assets;
        this.pledges = pledges;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /** Empty when the caller doesn't see the loan. */
    Mono<Captured> find(UUID loanId) {
        return loans.find(loanId).flatMap(this::capture);
    }

    /** All loans of the enterprise. */
    Mono<List<Captured>> ofEnterprise(UUID enterprise) {
        return loans.ofEnterprise(enterprise)
                .collectList()
                .flatMapIterable(found -> found)
                .concatMap(this::capture)
                .collectList();
    }

    private Mono<Captured> capture(Loan loan) {
        var rights = assets.findAll(loan.assetIds()).collectList();
        var registrations = pledges.registeredBetween(BEFORE_ALL, clock.today()).collectList();
        var profile = enterprises.find(loan.enterpriseId()).map(Optional::of).defaultIfEmpty(Optional.empty());
        return Mono.zip(rights, registrations, profile)
                .map(known -> new Captured(
                        loan,
                        facts(loan, known.getT1(), known.getT2(), known.getT3().orElse(null))));
    }

    private static ClaimFacts facts(
            Loan loan,
            List<Asset> rights,
            List<PledgeRegistration> registrations,
            @Nullable EnterpriseProfile profile) {
        return new ClaimFacts(
                loan.id(),
                loan.caseId(),
                loan.caseNo(),
                loan.loanContractNo(),
                loan.loanContractDate(),
                loan.pledgeContractNo(),
                loan.pledgeContractDate(),
                loan.principal(),
                loan.annualRate(),
                loan.disbursedOn(),
                loan.debtTo(),
                loan.settledOn(),
                loan.registeredOn(),
                loan.interestPaid(),
                loan.wasOverdue(),
                loan.ipShare(),
                loan.insured(),
                profile == null ? null : profile.size(),
                isFirstTimePledge(loan, rights, registrations),
                rights.stream()
                        .map(right -> new ClaimFacts.ClaimedRight(
                                right.assetNo(), right.kind().name(), right.title()))
                        .toList(),
                registrations.stream()
                        .filter(registration -> registration.caseId().equals(loan.caseId()))
                        .map(registration -> new ClaimFacts.RegisteredPledge(
                                Objects.requireNonNull(registration.registrationNo()),
                                Objects.requireNonNull(registration.registeredOn())))
                        .toList(),
                loan.repayments().stream()
                        .filter(repayment -> repayment.principal().isPositive())
                        .map(LoanCapture::repayment)
                        .toList());
    }

    private static PrincipalRepayment repayment(LoanRepayment repayment) {
        return new PrincipalRepayment(repayment.paidOn(), repayment.principal());
    }

    /** Whether a patent of the loan had no registered pledge of another case before this one's. */
    private static boolean isFirstTimePledge(Loan loan, List<Asset> rights, List<PledgeRegistration> registrations) {
        var until = loan.registeredOn() == null ? loan.disbursedOn() : loan.registeredOn();
        var pledgedBefore = new HashSet<UUID>();
        registrations.stream()
                .filter(registration -> !registration.caseId().equals(loan.caseId()))
                .filter(registration -> registration.registeredOn() != null
                        && registration.registeredOn().isBefore(until))
                .forEach(registration -> pledgedBefore.addAll(registration.assetIds()));
        return rights.stream()
                .filter(right -> right.kind() != AssetKind.TRADEMARK)
                .anyMatch(right -> !pledgedBefore.contains(right.id()));
    }

    /** A loan with what a claim needs to know of it. */
    record Captured(Loan loan, ClaimFacts facts) {}
}
