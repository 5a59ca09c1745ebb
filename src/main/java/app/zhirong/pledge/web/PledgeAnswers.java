package app.zhirong.pledge.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.platform.web.Texts;
import app.zhirong.pledge.service.ShowPledge;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The answer to every request about one registration: how it stands now, in the reader's language. */
@Component
class PledgeAnswers {

    private final ShowPledge show;
    private final Texts texts;

    PledgeAnswers(ShowPledge show, Texts texts) {
        this.show = show;
        this.texts = texts;
    }

    /** Asked only when what comes before is done. */
    Mono<ResponseEntity<PledgeRegistrationView>> of(UUID id, CurrentUser user, Locale locale) {
        return Mono.defer(() -> show.show(id, user))
                .map(shown -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.tag(shown.registration().version()))
                        .body(PledgeRegistrationView.of(shown, texts, locale)));
    }
}
