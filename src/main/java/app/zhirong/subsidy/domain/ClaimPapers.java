package app.zhirong.subsidy.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which papers a claim needs; the application form itself is issued by the platform. */
public final class ClaimPapers {

    private static final String ISSUED_HERE = "APPLICATION_FORM";

    private ClaimPapers() {}

    /** The papers that the enterprise has to attach. */
    public static List<RequiredDocument> required(PolicyTerms terms, LoanFacts loan) {
        return terms.requiredDocuments().stream()
                .filter(paper -> !paper.code().equals(ISSUED_HERE))
                .filter(paper -> paper.isRequiredFor(loan))
                .toList();
    }

    /** Those of them that aren't attached. */
    public static List<RequiredDocument> missing(PolicyTerms terms, LoanFacts loan, List<Paper> attached) {
        Set<String> codes = attached.stream().map(Paper::code).collect(Collectors.toSet());
        return required(terms, loan).stream()
                .filter(paper -> !codes.contains(paper.code()))
                .toList();
    }
}
