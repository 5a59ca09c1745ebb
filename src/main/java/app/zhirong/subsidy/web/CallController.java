package app.zhirong.subsidy.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Page;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.domain.CallFilter;
import app.zhirong.subsidy.service.ListCalls;
import app.zhirong.subsidy.service.ListClaimableLoans;
import app.zhirong.subsidy.service.OpenCall;
import app.zhirong.subsidy.service.ShowCall;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Calls for claims and their budgets. */
@RestController
@RequestMapping("/api/calls")
class CallController {

    private final ListCalls list;
    private final ShowCall show;
    private final OpenCall open;
    private final ListClaimableLoans loans;
    private final BusinessClock clock;

    CallController(ListCalls list, ShowCall show, OpenCall open, ListClaimableLoans loans, BusinessClock clock) {
        this.list = list;
        this.show = show;
        this.open = open;
        this.loans = loans;
        this.clock = clock;
    }

    @GetMapping
    Mono<Page<CallView>> listCalls(
            @RequestParam(defaultValue = "false") boolean openToday,
            @RequestParam(required = false) @Nullable Integer region,
            @RequestParam(required = false) @Nullable String policyCode,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit,
            CurrentUser user,
            Locale locale) {
        var filter = new CallFilter(openToday ? clock.today() : null, region, policyCode);
        return list.list(filter, cursor, Math.clamp(limit, 1, 100), user)
                .map(page -> page.map(sheet -> CallView.of(sheet, locale)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<CallView>> openCall(
            @Valid @RequestBody OpenCallRequest request, CurrentUser user, Locale locale) {
        return open.open(request.toCommand(), user)
                .flatMap(show::show)
                .map(sheet -> ResponseEntity.created(
                                URI.create("/api/calls/" + sheet.call().id()))
                        .eTag(ExpectedVersion.tag(sheet.call().version()))
                        .body(CallView.of(sheet, locale)));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<CallView>> showCall(@PathVariable UUID id, Locale locale) {
        return show.show(id)
                .map(sheet -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.tag(sheet.call().version()))
                        .body(CallView.of(sheet, locale)));
    }

    @GetMapping("/{id}/loans")
    Mono<List<ClaimableLoanView>> listClaimableLoans(@PathVariable UUID id, CurrentUser user, Locale locale) {
        return loans.list(id, user)
                .map(found -> found.stream()
                        .map(loan -> ClaimableLoanView.of(loan, locale))
                        .toList());
    }
}
