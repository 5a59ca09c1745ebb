package app.zhirong.ipasset.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.service.AssetSummary;
import app.zhirong.ipasset.service.ShowAssetSummary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** An enterprise's rights at a glance. */
@RestController
class AssetSummaryController {

    private final ShowAssetSummary show;

    AssetSummaryController(ShowAssetSummary show) {
        this.show = show;
    }

    @GetMapping("/api/ip-assets/summary")
    Mono<AssetSummary> showAssetSummary(CurrentUser user) {
        return show.show(user);
    }
}
