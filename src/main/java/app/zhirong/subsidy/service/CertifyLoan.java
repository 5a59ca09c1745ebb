package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.LoanCertification;
import app.zhirong.subsidy.domain.LoanFacts.PrincipalRepayment;
import app.zhirong.subsidy.store.ClaimChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The bank that lent confirms the facts on the claim: settled when, interest paid without penalty interest, overdue or
 * not. Its core system is the truth about the loan; what it confirms is what counts from then on.
 */
@Service
public class CertifyLoan {

    private final ClaimWork work;

    CertifyLoan(ClaimWork work) {
        this.work = work;
    }

    /** @throws app.zhirong.kernel.Problem 422 naming every wrong field */
    public Mono<Void> certify(UUID id, ExpectedVersion seen, Command facts, CurrentUser by) {
        return work.on(id, seen, ClaimAction.CERTIFY, by, claim -> {
            check(claim, facts);
            var certification = new LoanCertification(
                    facts.settledOn(),
                    facts.interestPaid(),
                    facts.penaltyInterest(),
                    facts.overdue(),
                    facts.ipShare(),
                    facts.insured(),
                    by.organisation().name(),
                    by.displayName(),
                    work.today());
            return work.move(claim, ClaimAction.CERTIFY, ClaimChange.of().certification(certification), null, by);
        });
    }

    private void check(Claim claim, Command facts) {
        var wrong = new ArrayList<FieldProblem>();
        var earliest = claim.facts().repayments().stream()
                .map(PrincipalRepayment::on)
                .max(Comparator.naturalOrder())
                .orElse(claim.facts().disbursedOn().plusDays(1));
        if (facts.settledOn().isAfter(work.today())) {
            wrong.add(KernelProblem.DATE_IN_FUTURE.field("/settledOn"));
        } else if (facts.settledOn().isBefore(earliest)) {
            wrong.add(KernelProblem.DATE_ORDER.field("/settledOn", earliest.toString()));
        }
        if (facts.interestPaid().isNegative()) {
            wrong.add(KernelProblem.NOT_POSITIVE.field("/interestPaid"));
        }
        if (facts.penaltyInterest().isNegative()) {
            wrong.add(KernelProblem.NOT_POSITIVE.field("/penaltyInterest"));
        }
        if (facts.ipShare().signum() <= 0 || facts.ipShare().compareTo(BigDecimal.ONE) > 0) {
            wrong.add(SubsidyProblem.IP_SHARE.field("/ipShare"));
        }
        if (!wrong.isEmpty()) {
            throw Problem.of(wrong);
        }
    }

    /** What the bank states. */
    public record Command(
            LocalDate settledOn,
            Money interestPaid,
            Money penaltyInterest,
            boolean overdue,
            BigDecimal ipShare,
            boolean insured) {}
}
