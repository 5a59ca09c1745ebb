package app.zhirong.statistics.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.statistics.service.ListTargets;
import app.zhirong.statistics.service.SetTarget;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Yearly targets of a bureau and its districts. */
@RestController
@RequestMapping("/api/statistics/targets")
class TargetController {

    private final ListTargets list;
    private final SetTarget set;

    TargetController(ListTargets list, SetTarget set) {
        this.list = list;
        this.set = set;
    }

    @GetMapping
    Mono<List<TargetView>> listTargets(@RequestParam int year, CurrentUser user, Locale language) {
        return list.list(year, user)
                .map(targets -> targets.stream()
                        .map(target -> TargetView.of(target, language))
                        .toList());
    }

    @PutMapping
    Mono<ResponseEntity<TargetView>> setTarget(
            @Valid @RequestBody TargetRequest request,
            @RequestHeader("If-Match") ExpectedVersion seen,
            CurrentUser user,
            Locale language) {
        return Mono.fromSupplier(request::toTarget)
                .flatMap(wanted -> set.set(wanted, seen, user))
                .map(target -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.tag(target.version()))
                        .body(TargetView.of(target, language)));
    }
}
