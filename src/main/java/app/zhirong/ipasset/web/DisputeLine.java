package app.zhirong.ipasset.web;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.domain.Dispute;
import app.zhirong.ipasset.domain.DisputeState;
import java.time.Instant;
import java.util.UUID;

/** One line of the list of disputes. */
record DisputeLine(
        UUID id,
        DisputeState state,
        AssetKind assetKind,
        String assetNo,
        String assetTitle,
        String holderName,
        String claimantName,
        Instant openedAt) {

    static DisputeLine of(Dispute dispute) {
        return new DisputeLine(
                dispute.id(),
                dispute.state(),
                dispute.assetKind(),
                dispute.assetNo(),
                dispute.assetTitle(),
                dispute.holderName(),
                dispute.claimantName(),
                dispute.openedAt());
    }
}
