package app.zhirong.valuation.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.valuation.service.DeclareValue;
import app.zhirong.valuation.service.ListValues;
import app.zhirong.valuation.service.RecordBankValue;
import app.zhirong.valuation.service.VerifyValue;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Values of rights: list, declare, record as a bank, verify. */
@RestController
@RequestMapping("/api")
class ValueController {

    private final ListValues list;
    private final DeclareValue declare;
    private final RecordBankValue recordBankValue;
    private final VerifyValue verify;
    private final ValueViews views;

    ValueController(
            ListValues list,
            DeclareValue declare,
            RecordBankValue recordBankValue,
            VerifyValue verify,
            ValueViews views) {
        this.list = list;
        this.declare = declare;
        this.recordBankValue = recordBankValue;
        this.verify = verify;
        this.views = views;
    }

    @GetMapping("/ip-assets/{id}/values")
    Mono<List<ValueView>> listValues(@PathVariable UUID id, CurrentUser user) {
        return list.list(id)
                .map(listed ->
                        listed.stream().map(value -> views.of(value, user)).toList());
    }

    @PostMapping("/ip-assets/{id}/values")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<ValueView>> declareValue(
            @PathVariable UUID id, @Valid @RequestBody DeclareValueRequest request, CurrentUser user) {
        return declare.declare(request.toAppraisal(id), user)
                .map(value -> ResponseEntity.created(URI.create("/api/ip-assets/" + id + "/values"))
                        .eTag(ExpectedVersion.tag(value.version()))
                        .body(views.of(value, user)));
    }

    @PostMapping("/ip-assets/{id}/bank-values")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<ValueView>> recordBankValue(
            @PathVariable UUID id, @Valid @RequestBody BankValueRequest request, CurrentUser user) {
        return recordBankValue
                .record(request.toValue(id), user)
                .map(value -> ResponseEntity.created(URI.create("/api/ip-assets/" + id + "/values"))
                        .eTag(ExpectedVersion.tag(value.version()))
                        .body(views.of(value, user)));
    }

    @PostMapping("/asset-values/{id}/verify")
    Mono<ResponseEntity<ValueView>> verifyValue(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user) {
        return verify.verify(id, seen, user)
                .map(value -> ResponseEntity.ok()
                        .eTag(ExpectedVersion.tag(value.version()))
                        .body(views.of(value, user)));
    }
}
