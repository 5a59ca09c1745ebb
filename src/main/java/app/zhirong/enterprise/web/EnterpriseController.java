package app.zhirong.enterprise.web;

import app.zhirong.enterprise.EnterpriseProfile;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.domain.Industries;
import app.zhirong.enterprise.domain.ProfileFilter;
import app.zhirong.enterprise.service.ChangeProfile;
import app.zhirong.enterprise.service.ShowEnterprise;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Page;
import app.zhirong.platform.web.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Enterprises: the own profile, and those that a bureau or a bank may see. */
@RestController
class EnterpriseController {

    private final ShowEnterprise show;
    private final ChangeProfile change;

    EnterpriseController(ShowEnterprise show, ChangeProfile change) {
        this.show = show;
        this.change = change;
    }

    @GetMapping("/api/enterprise")
    Mono<ResponseEntity<EnterpriseView>> showOwnEnterprise(CurrentUser user) {
        return show.show(user.organisationId()).map(EnterpriseController::answer);
    }

    @PutMapping("/api/enterprise")
    Mono<ResponseEntity<EnterpriseView>> changeOwnEnterprise(
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ChangeProfileRequest request,
            CurrentUser user) {
        return change.change(request.toFacts(), seen, user).map(EnterpriseController::answer);
    }

    @GetMapping("/api/enterprises")
    Mono<Page<EnterpriseView>> listEnterprises(
            @RequestParam(required = false) @Nullable String keyword,
            @RequestParam(required = false) @Nullable Integer regionCode,
            @RequestParam(required = false) @Nullable EnterpriseSize size,
            @RequestParam(required = false) @Nullable Boolean verified,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit) {
        return show.list(new ProfileFilter(keyword, regionCode, size, verified), cursor, Math.clamp(limit, 1, 100))
                .map(page -> page.map(EnterpriseView::of));
    }

    @GetMapping("/api/enterprises/{id}")
    Mono<ResponseEntity<EnterpriseView>> showEnterprise(@PathVariable UUID id) {
        return show.show(id).map(EnterpriseController::answer);
    }

    @GetMapping("/api/public/industries")
    List<IndustryView> listIndustries() {
        return Industries.sections().stream().map(IndustryView::of).toList();
    }

    private static ResponseEntity<EnterpriseView> answer(EnterpriseProfile profile) {
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(profile.version())).body(EnterpriseView.of(profile));
    }

    /**
     * A section (门类) of GB/T 4754.
     *
     * @param from first two-digit division in it
     * @param to last
     */
    record IndustryView(String letter, int from, int to, String nameZh, String nameEn) {

        static IndustryView of(Industries.Section section) {
            return new IndustryView(
                    String.valueOf(section.letter()),
                    section.from(),
                    section.to(),
                    section.chinese(),
                    section.english());
        }
    }
}
