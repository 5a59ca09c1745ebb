package app.zhirong.subsidy.domain;

import java.util.UUID;

/** A policy in its newest version. */
public record Policy(UUID id, UUID versionId, int number, PolicyTerms terms) {}
