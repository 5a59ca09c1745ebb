package app.zhirong.bankproduct.web;

import app.zhirong.bankproduct.domain.EntryFilter;
import app.zhirong.bankproduct.domain.EntryStanding;
import app.zhirong.bankproduct.domain.ListKind;
import app.zhirong.bankproduct.service.PushList;
import app.zhirong.bankproduct.service.RemoveEntry;
import app.zhirong.bankproduct.service.ShowLists;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Page;
import app.zhirong.platform.web.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Bureaus' recommendation lists: lists, lines, and to whom they are pushed. */
@RestController
@RequestMapping("/api")
class RecommendationController {

    private final ShowLists show;
    private final PushList push;
    private final RemoveEntry remove;

    RecommendationController(ShowLists show, PushList push, RemoveEntry remove) {
        this.show = show;
        this.push = push;
        this.remove = remove;
    }

    @GetMapping("/recommendation-lists")
    Mono<Page<RecommendationListView>> listRecommendationLists(
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit,
            CurrentUser user) {
        return show.lists(cursor, Math.clamp(limit, 1, 100))
                .map(page -> page.map(list -> RecommendationListView.of(list, user)));
    }

    @GetMapping("/recommendation-lists/{id}")
    Mono<ResponseEntity<RecommendationListView>> showRecommendationList(@PathVariable UUID id, CurrentUser user) {
        return show.list(id)
                .map(list -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.tag(list.version()))
                        .body(RecommendationListView.of(list, user)));
    }

    @PostMapping("/recommendation-lists/{id}/push")
    Mono<ResponseEntity<RecommendationListView>> pushRecommendationList(
            @PathVariable UUID id,
            @RequestHeader("If-Match") ExpectedVersion seen,
            @Valid @RequestBody PushRequest request,
            CurrentUser user) {
        return push.push(id, request.banks(), seen, user)
                .map(list -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.tag(list.version()))
                        .body(RecommendationListView.of(list, user)));
    }

    @GetMapping("/recommendation-entries")
    Mono<Page<EntryView>> listRecommendationEntries(
            @RequestParam(required = false) @Nullable UUID listId,
            @RequestParam(required = false) @Nullable EntryStanding standing,
            @RequestParam(required = false) @Nullable String keyword,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit,
            CurrentUser user) {
        return show.entries(
                        ListKind.RECOMMENDATION,
                        new EntryFilter(listId, standing, keyword),
                        cursor,
                        Math.clamp(limit, 1, 100))
                .map(page -> page.map(entry -> EntryView.of(entry, ListKind.RECOMMENDATION, user)));
    }

    @PostMapping("/recommendation-entries/{id}/remove")
    Mono<ResponseEntity<EntryView>> removeRecommendation(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user) {
        return remove.remove(ListKind.RECOMMENDATION, id, seen, user)
                .map(entry -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.tag(entry.version()))
                        .body(EntryView.of(entry, ListKind.RECOMMENDATION, user)));
    }

    /** Further banks that shall see the list. */
    record PushRequest(@NotNull @Size(min = 1, max = 200) List<@NotNull UUID> banks) {}
}
