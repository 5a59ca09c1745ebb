package app.zhirong.financing.web;

import app.zhirong.financing.service.ShowCase;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The answer to every action on a case: the case as it is now, with the actions possible next. */
@Component
class CaseAnswers {

    private final ShowCase show;

    CaseAnswers(ShowCase show) {
        this.show = show;
    }

    Mono<ResponseEntity<CaseView>> show(UUID id, CurrentUser user) {
        return show.show(id, user)
                .map(CaseView::of)
                .map(view -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.tag(view.version()))
                        .body(view));
    }

    Mono<ResponseEntity<CaseView>> after(Mono<Void> done, UUID id, CurrentUser user) {
        return done.then(Mono.defer(() -> show(id, user)));
    }
}
