package app.zhirong.subsidy.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.service.ConfirmPayment;
import app.zhirong.subsidy.service.RecordPayment;
import app.zhirong.subsidy.service.ReturnPayment;
import app.zhirong.subsidy.web.ClaimRequests.RecordSubsidyPaymentRequest;
import app.zhirong.subsidy.web.ClaimRequests.ReturnSubsidyPaymentRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Payments of approved claims, entered by one person and confirmed by another. */
@RestController
@RequestMapping("/api/claims/{id}")
class ClaimPaymentController {

    private final RecordPayment record;
    private final ConfirmPayment confirm;
    private final ReturnPayment giveBack;
    private final ClaimAnswers answers;

    ClaimPaymentController(RecordPayment record, ConfirmPayment confirm, ReturnPayment giveBack, ClaimAnswers answers) {
        this.record = record;
        this.confirm = confirm;
        this.giveBack = giveBack;
        this.answers = answers;
    }

    @PostMapping("/record-payment")
    Mono<ResponseEntity<ClaimView>> recordSubsidyPayment(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody RecordSubsidyPaymentRequest request,
            CurrentUser user,
            Locale locale) {
        return answers.after(
                record.record(id, seen, request.voucherNo(), request.paidOn(), request.voucherFile(), user),
                id,
                user,
                locale);
    }

    @PostMapping("/confirm-payment")
    Mono<ResponseEntity<ClaimView>> confirmSubsidyPayment(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            CurrentUser user,
            Locale locale) {
        return answers.after(confirm.confirm(id, seen, user), id, user, locale);
    }

    @PostMapping("/withdraw-payment")
    Mono<ResponseEntity<ClaimView>> withdrawSubsidyPayment(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            CurrentUser user,
            Locale locale) {
        return answers.after(confirm.withdraw(id, seen, user), id, user, locale);
    }

    @PostMapping("/return-payment")
    Mono<ResponseEntity<ClaimView>> returnSubsidyPayment(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody ReturnSubsidyPaymentRequest request,
            CurrentUser user,
            Locale locale) {
        return answers.after(
                giveBack.giveBack(id, seen, request.returnedOn(), request.reason(), user), id, user, locale);
    }
}
