package app.zhirong.financing.web;

import app.zhirong.financing.service.ListLoans;
import app.zhirong.financing.service.ListOfficers;
import app.zhirong.financing.service.ShowRepayments;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Lists around loans. */
@RestController
class LoanListController {

    private final ListLoans loans;
    private final ShowRepayments repayments;
    private final ListOfficers officers;

    LoanListController(ListLoans loans, ShowRepayments repayments, ListOfficers officers) {
        this.loans = loans;
        this.repayments = repayments;
        this.officers = officers;
    }

    @GetMapping("/api/loans")
    Mono<Page<LoanView>> listLoans(
            @RequestParam(required = false) @Nullable Boolean settled,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit) {
        return loans.list(settled, cursor, Math.clamp(limit, 1, 100)).map(page -> page.map(LoanView::of));
    }

    @GetMapping("/api/financing-cases/{id}/repayments")
    Mono<List<CaseRepaymentView>> listRepayments(@PathVariable UUID id) {
        return repayments
                .show(id)
                .map(entries -> entries.stream().map(CaseRepaymentView::of).toList());
    }

    /** To whom the case can be handed over. */
    @GetMapping("/api/financing-cases/{id}/officers")
    Mono<List<OfficerView>> listOfficers(@PathVariable UUID id, CurrentUser user) {
        return officers.list(id, user)
                .map(all -> all.stream()
                        .map(one -> new OfficerView(one.id(), one.displayName()))
                        .toList());
    }

    /** An officer of the bank. */
    record OfficerView(UUID id, String displayName) {}
}
