package app.zhirong.ipasset.web;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.domain.DisputeAction;
import app.zhirong.ipasset.domain.DisputeState;
import app.zhirong.ipasset.service.DisputeDesk.Opened;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as the page shows it.
 *
 * @param file what proves the claim; absent for the holder
 * @param heldBy the bureau that decides; absent when it has ended
 */
record DisputeView(
        UUID id,
        int version,
        DisputeState state,
        AssetKind assetKind,
        String assetNo,
        String assetTitle,
        String holderName,
        String claimantName,
        String reason,
        @Nullable DisputeFile file,
        Instant openedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable DisputeOffice heldBy,
        List<DisputeAction> actions) {

    static DisputeView of(Opened opened) {
        var dispute = opened.dispute();
        return new DisputeView(
                dispute.id(),
                dispute.version(),
                dispute.state(),
                dispute.assetKind(),
                dispute.assetNo(),
                dispute.assetTitle(),
                dispute.holderName(),
                dispute.claimantName(),
                dispute.reason(),
                opened.paper()
                        .map(paper -> new DisputeFile(paper.id(), paper.name(), paper.sizeBytes()))
                        .orElse(null),
                dispute.openedAt(),
                dispute.decidedByName(),
                dispute.decidedAt(),
                dispute.decisionReason(),
                office(opened),
                opened.actions());
    }

    private static @Nullable DisputeOffice office(Opened opened) {
        return opened.dispute().state() == DisputeState.OPEN
                ? opened.offices().stream()
                        .findFirst()
                        .map(office -> new DisputeOffice(office.name(), office.phone()))
                        .orElse(null)
                : null;
    }

    /** A paper to be read. */
    record DisputeFile(UUID id, String name, long sizeBytes) {}

    /** Who decides, and how to reach them. */
    record DisputeOffice(String organisation, String phone) {}
}
