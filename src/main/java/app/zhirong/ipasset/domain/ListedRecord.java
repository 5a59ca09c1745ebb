package app.zhirong.ipasset.domain;

import app.zhirong.ipasset.Ownership;
import java.util.UUID;

/** What anybody may know of a record that he names by its number: that it is there, and whose it is. */
public record ListedRecord(
        UUID assetId, UUID ownerOrg, int region, String title, Ownership ownership, String holderName) {}
