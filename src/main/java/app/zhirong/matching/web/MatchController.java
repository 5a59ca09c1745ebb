package app.zhirong.matching.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Page;
import app.zhirong.matching.MatchQuery;
import app.zhirong.matching.domain.Applicant;
import app.zhirong.matching.service.FindFitting;
import app.zhirong.matching.service.ShowMatches;
import app.zhirong.platform.clock.BusinessClock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Matches: which products fit an enterprise, and whom a product fits. */
@RestController
@RequestMapping("/api")
class MatchController {

    private final ShowMatches show;
    private final FindFitting findFitting;
    private final BusinessClock clock;

    MatchController(ShowMatches show, FindFitting findFitting, BusinessClock clock) {
        this.show = show;
        this.findFitting = findFitting;
        this.clock = clock;
    }

    @GetMapping("/matches")
    Mono<MatchesView> showMatches(
            @RequestParam(required = false) @Nullable List<UUID> assets,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable Integer termMonths,
            CurrentUser user) {
        var chosen = assets == null ? List.<UUID>of() : assets;
        return show.show(new MatchQuery(user.organisationId(), chosen, money(amount), termMonths), user)
                .map(MatchesView::of);
    }

    private static @Nullable Money money(@Nullable String amount) {
        try {
            return amount == null || amount.isBlank() ? null : Money.of(amount);
        } catch (IllegalArgumentException e) {
            throw KernelProblem.MALFORMED_FIELD.at("/amount");
        }
    }

    @GetMapping("/products/{id}/matches")
    Mono<Page<FitView>> listFittingEnterprises(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer cursor,
            @RequestParam(defaultValue = "20") int limit,
            CurrentUser user) {
        int from = cursor == null ? 0 : Math.max(0, cursor);
        return findFitting
                .find(id, from, Math.clamp(limit, 1, 100), user)
                .map(page -> page.map(
                        fit -> FitView.of(fit, Applicant.of(fit.candidate().profile(), clock.today()))));
    }
}
