package app.zhirong.financing.domain;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The fields of a request that a remark can be about. */
public final class RequestFields {

    private static final Set<String> FIELDS = Set.of(
            "/amount",
            "/termMonths",
            "/purpose",
            "/repaymentSource",
            "/annualRevenue",
            "/outstandingLoans",
            "/assetIds");
    private static final String PAPERS = "/papers/";

    private RequestFields() {}

    /** @throws Problem 422 if there is no remark or one is about nothing of the request */
    public static void check(List<Remark> remarks, ProductTerms terms) {
        if (remarks.isEmpty()) {
            throw KernelProblem.REQUIRED.at("/remarks");
        }
        var wrong = new ArrayList<FieldProblem>();
        for (int i = 0; i < remarks.size(); i++) {
            if (!isField(remarks.get(i).field(), terms)) {
                wrong.add(FinancingProblem.FIELD_UNKNOWN.field("/remarks/" + i + "/field"));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.of(wrong);
        }
    }

    private static boolean isField(String field, ProductTerms terms) {
        return FIELDS.contains(field)
                || field.equals(PAPERS + Request.Paper.OTHER)
                || terms.requiredPapers().stream().anyMatch(paper -> field.equals(PAPERS + paper.code()));
    }
}
