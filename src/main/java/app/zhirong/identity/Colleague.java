package app.zhirong.identity;

import java.util.UUID;

/** A person of one's own organisation, to hand a case over to. */
public record Colleague(UUID id, String displayName, UUID organisationId) {}
