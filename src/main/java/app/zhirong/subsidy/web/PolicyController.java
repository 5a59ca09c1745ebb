package app.zhirong.subsidy.web;

import app.zhirong.subsidy.service.ListPolicies;
import app.zhirong.subsidy.service.ShowPolicy;
import app.zhirong.subsidy.service.TryPolicy;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Interest-subsidy policies: read and try. */
@RestController
@RequestMapping("/api/subsidy-policies")
class PolicyController {

    private final ListPolicies list;
    private final ShowPolicy show;
    private final TryPolicy trial;

    PolicyController(ListPolicies list, ShowPolicy show, TryPolicy trial) {
        this.list = list;
        this.show = show;
        this.trial = trial;
    }

    @GetMapping
    Mono<List<PolicyView>> listPolicies(Locale locale) {
        return list.list()
                .map(found -> found.stream()
                        .map(policy -> PolicyView.of(policy, locale))
                        .toList());
    }

    @GetMapping("/{id}")
    Mono<PolicyView> showPolicy(@PathVariable UUID id, Locale locale) {
        return show.show(id).map(policy -> PolicyView.of(policy, locale));
    }

    @PostMapping("/{id}/trial")
    Mono<ComputationView> tryPolicy(@PathVariable UUID id, @Valid @RequestBody TrialRequest request, Locale locale) {
        return Mono.fromSupplier(request::toLoan)
                .flatMap(loan -> trial.compute(id, loan, request.declaredOn()))
                .map(found -> ComputationView.of(found.outcome(), locale));
    }
}
