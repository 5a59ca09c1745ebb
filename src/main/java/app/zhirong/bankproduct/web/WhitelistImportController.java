package app.zhirong.bankproduct.web;

import app.zhirong.bankproduct.domain.WhitelistImport;
import app.zhirong.bankproduct.service.ShowWhitelists;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.Page;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Banks' credit whitelists: the files they came from. */
@RestController
@RequestMapping("/api/whitelists")
class WhitelistImportController {

    private final ShowWhitelists show;

    WhitelistImportController(ShowWhitelists show) {
        this.show = show;
    }

    @GetMapping
    Mono<Page<WhitelistView>> listWhitelists(
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit,
            CurrentUser user) {
        return show.page(cursor, Math.clamp(limit, 1, 100)).map(page -> page.map(WhitelistView::of));
    }

    @GetMapping("/{id}")
    Mono<WhitelistView> showWhitelist(@PathVariable UUID id, CurrentUser user) {
        return show.find(id).map(WhitelistView::of);
    }

    /**
     * A file of the bank's whitelist.
     *
     * @param validCount lines that count today
     */
    record WhitelistView(UUID id, String fileName, int entryCount, int validCount, Instant importedAt) {
        static WhitelistView of(WhitelistImport list) {
            return new WhitelistView(
                    list.id(), list.fileName(), list.entryCount(), list.validCount(), list.importedAt());
        }
    }
}
