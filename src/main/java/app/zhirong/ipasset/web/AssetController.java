package app.zhirong.ipasset.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.ipasset.domain.AssetFilter;
import app.zhirong.ipasset.service.CreateAsset;
import app.zhirong.ipasset.service.ListAssets;
import app.zhirong.ipasset.service.ShowAsset;
import app.zhirong.kernel.Page;
import app.zhirong.platform.web.ExpectedVersion;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
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

/** Patents and trademarks: list, show, add. */
@RestController
@RequestMapping("/api/ip-assets")
class AssetController {

    private final CreateAsset create;
    private final ListAssets list;
    private final ShowAsset show;

    AssetController(CreateAsset create, ListAssets list, ShowAsset show) {
        this.create = create;
        this.list = list;
        this.show = show;
    }

    @GetMapping
    Mono<Page<AssetView>> listAssets(
            @RequestParam(required = false) @Nullable AssetKind kind,
            @RequestParam(required = false) @Nullable PledgeState pledgeState,
            @RequestParam(required = false) @Nullable Ownership ownership,
            @RequestParam(required = false) @Nullable LocalDate expiresBefore,
            @RequestParam(required = false) @Nullable String keyword,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit) {
        return list.list(
                        new AssetFilter(kind, pledgeState, ownership, expiresBefore, keyword),
                        cursor,
                        Math.clamp(limit, 1, 100))
                .map(page -> page.map(AssetView::of));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<AssetView>> createAsset(@Valid @RequestBody CreateAssetRequest request, CurrentUser user) {
        return create.create(request.toListing(), user)
                .map(asset -> ResponseEntity.created(URI.create("/api/ip-assets/" + asset.id()))
                        .eTag(ExpectedVersion.tag(asset.version()))
                        .body(AssetView.of(asset)));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<AssetView>> showAsset(@PathVariable UUID id) {
        return show.show(id)
                .map(valued -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.tag(valued.asset().version()))
                        .body(AssetView.of(valued)));
    }
}
