package app.zhirong.financing.domain;

import app.zhirong.bankproduct.RequiredPaper;
import app.zhirong.financing.FinancingProblem;
import app.zhirong.ipasset.Asset;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request must hold before it is sent; everything that is wrong is told at once, each at its field. */
public final class RequestRules {

    private final List<FieldProblem> wrong = new ArrayList<>();

    private RequestRules() {}

    /**
     * @param collateral the rights of the request, all of the enterprise and free
     * @throws Problem 422 naming every wrong field
     */
    public static void check(Request request, ProductTerms terms, List<Asset> collateral) {
        var rules = new RequestRules();
        rules.amount(request.amount(), terms);
        rules.term(request.termMonths(), terms);
        rules.text("/purpose", request.purpose());
        rules.text("/repaymentSource", request.repaymentSource());
        rules.figure("/annualRevenue", request.annualRevenue());
        rules.figure("/outstandingLoans", request.outstandingLoans());
        rules.collateral(collateral, terms);
        rules.papers(request, terms);
        if (!request.creditEnquiryConsent()) {
            rules.wrong.add(FinancingProblem.CONSENT_MISSING.field("/creditEnquiryConsent"));
        }
        if (!rules.wrong.isEmpty()) {
            throw Problem.of(rules.wrong);
        }
    }

    private void amount(@Nullable Money amount, ProductTerms terms) {
        if (amount == null) {
            wrong.add(KernelProblem.REQUIRED.field("/amount"));
        } else if (!amount.isPositive()) {
            wrong.add(KernelProblem.NOT_POSITIVE.field("/amount"));
        } else if (amount.isMoreThan(terms.maxAmount()) || terms.minAmount().isMoreThan(amount)) {
            wrong.add(FinancingProblem.AMOUNT_OUTSIDE_PRODUCT.field(
                    "/amount", terms.minAmount().toString(), terms.maxAmount().toString()));
        }
    }

    private void term(@Nullable Integer months, ProductTerms terms) {
        if (months == null) {
            wrong.add(KernelProblem.REQUIRED.field("/termMonths"));
        } else if (months < terms.minTermMonths() || months > terms.maxTermMonths()) {
            wrong.add(FinancingProblem.TERM_OUTSIDE_PRODUCT.field(
                    "/termMonths", terms.minTermMonths(), terms.maxTermMonths()));
        }
    }

    private void text(String pointer, String text) {
        if (text.isBlank()) {
            wrong.add(KernelProblem.REQUIRED.field(pointer));
        }
    }

    private void figure(String pointer, @Nullable Money amount) {
        if (amount == null) {
            wrong.add(KernelProblem.REQUIRED.field(pointer));
        } else if (amount.isNegative()) {
            wrong.add(FinancingProblem.NEGATIVE.field(pointer));
        }
    }

    private void collateral(List<Asset> collateral, ProductTerms terms) {
        if (collateral.isEmpty()) {
            wrong.add(FinancingProblem.COLLATERAL_MISSING.field("/assetIds"));
        }
        collateral.stream()
                .filter(asset -> terms.pledgeRate(asset.kind()).compareTo(BigDecimal.ZERO) == 0)
                .forEach(asset -> wrong.add(FinancingProblem.KIND_NOT_ACCEPTED.field("/assetIds", asset.title())));
    }

    private void papers(Request request, ProductTerms terms) {
        terms.requiredPapers().stream()
                .map(RequiredPaper::code)
                .filter(code -> !request.paperCodes().contains(code))
                .forEach(code -> wrong.add(FinancingProblem.PAPER_MISSING.field("/papers/" + code)));
    }
}
