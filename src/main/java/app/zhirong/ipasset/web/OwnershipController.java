package app.zhirong.ipasset.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.domain.RightKey;
import app.zhirong.ipasset.service.JoinAsset;
import app.zhirong.ipasset.service.ValuedAsset;
import app.zhirong.ipasset.service.VerifyOwnership;
import app.zhirong.platform.web.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whose a right is: co-owners join the record, the bureau notes that it has seen the certificate. */
@RestController
@RequestMapping("/api/ip-assets")
class OwnershipController {

    private final JoinAsset join;
    private final VerifyOwnership verify;

    OwnershipController(JoinAsset join, VerifyOwnership verify) {
        this.join = join;
        this.verify = verify;
    }

    @PostMapping("/join")
    Mono<ResponseEntity<AssetView>> joinAsset(@Valid @RequestBody JoinRequest request, CurrentUser user) {
        return join.join(request.key(), user).map(OwnershipController::answer);
    }

    @PostMapping("/{id}/verify")
    Mono<ResponseEntity<AssetView>> verifyAssetOwnership(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ExpectedVersion seen,
            @Valid @RequestBody VerifyOwnershipRequest request,
            CurrentUser user) {
        return verify.verify(id, request.registerCheckedOn(), request.fileId(), seen, user)
                .map(OwnershipController::answer);
    }

    private static ResponseEntity<AssetView> answer(ValuedAsset valued) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(valued.asset().version()))
                .body(AssetView.of(valued));
    }

    /** A right that somebody else has listed. */
    record JoinRequest(
            @NotNull AssetKind kind,
            @NotBlank @Size(max = 64) String assetNo,
            @Nullable Integer niceClass) {

        RightKey key() {
            return RightKey.of(kind, assetNo, niceClass);
        }
    }

    /**
     * 权属核验.
     *
     * @param registerCheckedOn 查册日期
     * @param fileId the register copy
     */
    record VerifyOwnershipRequest(
            @NotNull LocalDate registerCheckedOn, @Nullable UUID fileId) {}
}
