package app.zhirong.pledge.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.pledge.service.RecordCure;
import app.zhirong.pledge.service.RecordDefect;
import app.zhirong.pledge.service.RecordFiling;
import app.zhirong.pledge.service.RecordPublication;
import app.zhirong.pledge.web.Requests.RecordCureRequest;
import app.zhirong.pledge.web.Requests.RecordDefectRequest;
import app.zhirong.pledge.web.Requests.RecordFilingRequest;
import app.zhirong.pledge.web.Requests.RecordPublicationRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What happens at the office: filing, defects, and the publication that follows a registration. */
@RestController
@RequestMapping("/api/pledge-registrations")
class PledgeFilingController {

    private final RecordFiling filing;
    private final RecordDefect defect;
    private final RecordCure cure;
    private final RecordPublication publication;
    private final PledgeAnswers answers;

    PledgeFilingController(
            RecordFiling filing,
            RecordDefect defect,
            RecordCure cure,
            RecordPublication publication,
            PledgeAnswers answers) {
        this.filing = filing;
        this.defect = defect;
        this.cure = cure;
        this.publication = publication;
        this.answers = answers;
    }

    @PostMapping("/{id}/record-filing")
    Mono<ResponseEntity<PledgeRegistrationView>> recordPledgeFiling(
            @PathVariable UUID id,
            @RequestHeader("If-Match") ExpectedVersion seen,
            @Valid @RequestBody RecordFilingRequest request,
            CurrentUser user,
            Locale locale) {
        return filing.file(id, seen, request.toFiling(), user).then(answers.of(id, user, locale));
    }

    @PostMapping("/{id}/record-defect")
    Mono<ResponseEntity<PledgeRegistrationView>> recordPledgeDefect(
            @PathVariable UUID id,
            @RequestHeader("If-Match") ExpectedVersion seen,
            @Valid @RequestBody RecordDefectRequest request,
            CurrentUser user,
            Locale locale) {
        return defect.record(id, seen, request.toCommand(), user).then(answers.of(id, user, locale));
    }

    @PostMapping("/{id}/record-cure")
    Mono<ResponseEntity<PledgeRegistrationView>> recordPledgeCure(
            @PathVariable UUID id,
            @RequestHeader("If-Match") ExpectedVersion seen,
            @Valid @RequestBody RecordCureRequest request,
            CurrentUser user,
            Locale locale) {
        return cure.record(id, seen, request.curedOn(), user).then(answers.of(id, user, locale));
    }

    @PostMapping("/{id}/record-publication")
    Mono<ResponseEntity<PledgeRegistrationView>> recordPledgePublication(
            @PathVariable UUID id,
            @RequestHeader("If-Match") ExpectedVersion seen,
            @Valid @RequestBody RecordPublicationRequest request,
            CurrentUser user,
            Locale locale) {
        return publication.record(id, seen, request.publishedOn(), user).then(answers.of(id, user, locale));
    }
}
