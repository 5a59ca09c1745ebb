package app.zhirong.financing.web;

import app.zhirong.financing.service.CallOffCase;
import app.zhirong.financing.service.DisburseLoan;
import app.zhirong.financing.service.RecordContracts;
import app.zhirong.financing.service.RecordRepayment;
import app.zhirong.financing.service.SettleLoan;
import app.zhirong.financing.web.CaseRequests.EnterDisbursementRequest;
import app.zhirong.financing.web.CaseRequests.RecordContractsRequest;
import app.zhirong.financing.web.CaseRequests.RecordRepaymentRequest;
import app.zhirong.financing.web.CaseRequests.SettleLoanRequest;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import jakarta.validation.Valid;
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

/** Contracts, disbursement, repayments and settlement. */
@RestController
@RequestMapping("/api/financing-cases")
class LoanController {

    private final RecordContracts contracts;
    private final CallOffCase callOff;
    private final DisburseLoan disburse;
    private final RecordRepayment repay;
    private final SettleLoan settle;
    private final CaseAnswers answers;

    LoanController(
            RecordContracts contracts,
            CallOffCase callOff,
            DisburseLoan disburse,
            RecordRepayment repay,
            SettleLoan settle,
            CaseAnswers answers) {
        this.contracts = contracts;
        this.callOff = callOff;
        this.disburse = disburse;
        this.repay = repay;
        this.settle = settle;
        this.answers = answers;
    }

    @PostMapping("/{id}/record-contracts")
    Mono<ResponseEntity<CaseView>> recordCaseContracts(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody RecordContractsRequest body,
            CurrentUser user) {
        return answers.after(contracts.record(id, seen, body.toContract(), user), id, user);
    }

    @PostMapping("/{id}/call-off")
    Mono<ResponseEntity<CaseView>> callOffCase(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen, CurrentUser user) {
        return answers.after(callOff.callOff(id, seen, user), id, user);
    }

    @PostMapping("/{id}/enter-disbursement")
    Mono<ResponseEntity<CaseView>> enterDisbursement(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody EnterDisbursementRequest body,
            CurrentUser user) {
        return answers.after(disburse.enter(id, seen, body.amount(), body.disbursedOn(), user), id, user);
    }

    @PostMapping("/{id}/confirm-disbursement")
    Mono<ResponseEntity<CaseView>> confirmDisbursement(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen, CurrentUser user) {
        return answers.after(disburse.confirm(id, seen, user), id, user);
    }

    @PostMapping("/{id}/discard-disbursement")
    Mono<ResponseEntity<CaseView>> discardDisbursement(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen, CurrentUser user) {
        return answers.after(disburse.discard(id, seen, user), id, user);
    }

    @PostMapping("/{id}/repayments")
    Mono<ResponseEntity<CaseView>> recordRepayment(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody RecordRepaymentRequest body,
            CurrentUser user) {
        return answers.after(repay.record(id, seen, body.toRepayment(), user), id, user);
    }

    @PostMapping("/{id}/settle")
    Mono<ResponseEntity<CaseView>> settleLoan(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody SettleLoanRequest body,
            CurrentUser user) {
        return answers.after(settle.settle(id, seen, body.settledOn(), user), id, user);
    }

    @PostMapping("/{id}/repayments/{repaymentId}/cancel")
    Mono<ResponseEntity<CaseView>> cancelRepayment(
            @PathVariable UUID id,
            @PathVariable UUID repaymentId,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            CurrentUser user) {
        return answers.after(repay.cancel(id, seen, repaymentId, user), id, user);
    }
}
