package app.zhirong.ipasset.domain;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.Ownership;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that a listed right is not its lister's.
 *
 * @param region of the holder, whose bureau decides
 * @param ownershipBefore what the ownership goes back to unless the dispute is upheld
 * @param fileId what proves the claim
 */
public record Dispute(
        UUID id,
        int version,
        UUID assetId,
        int region,
        AssetKind assetKind,
        String assetNo,
        String assetTitle,
        UUID holderOrg,
        String holderName,
        UUID claimantOrg,
        String claimantName,
        @Nullable String claimantUscc,
        int claimantRegion,
        Ownership ownershipBefore,
        DisputeState state,
        String reason,
        UUID fileId,
        Instant openedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {}
