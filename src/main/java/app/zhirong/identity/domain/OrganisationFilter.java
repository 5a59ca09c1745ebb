package app.zhirong.identity.domain;

import app.zhirong.identity.OrganisationKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list of organisations shows; an absent value filters nothing.
 *
 * @param parentId branches of a head office
 * @param keyword part of the name or of the credit code
 */
public record OrganisationFilter(
        @Nullable OrganisationKind kind,
        @Nullable UUID parentId,
        @Nullable String keyword) {}
