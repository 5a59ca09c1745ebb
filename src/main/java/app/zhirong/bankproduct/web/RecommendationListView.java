package app.zhirong.bankproduct.web;

import app.zhirong.bankproduct.domain.ListKind;
import app.zhirong.bankproduct.domain.RecommendationList;
import app.zhirong.bankproduct.service.ShowLists;
import app.zhirong.identity.CurrentUser;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A recommendation list as pages show it.
 *
 * @param pushedTo banks that see it; a bank sees only itself
 */
record RecommendationListView(
        UUID id,
        int version,
        UUID bureauId,
        String bureauName,
        String title,
        String fileName,
        int entryCount,
        Instant importedAt,
        List<UUID> pushedTo,
        List<RecommendationListAction> actions) {

    /** What can be done about a list. */
    enum RecommendationListAction {
        PUSH
    }

    static RecommendationListView of(RecommendationList list, CurrentUser user) {
        return new RecommendationListView(
                list.id(),
                list.version(),
                list.bureauId(),
                list.bureauName(),
                list.title(),
                list.fileName(),
                list.entryCount(),
                list.importedAt(),
                list.pushedTo(),
                ShowLists.mayRemove(ListKind.RECOMMENDATION, list.bureauId(), user)
                        ? List.of(RecommendationListAction.PUSH)
                        : List.of());
    }
}
