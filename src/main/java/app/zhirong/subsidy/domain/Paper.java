package app.zhirong.subsidy.domain;

import java.util.UUID;

/** A paper attached to a claim. */
public record Paper(String code, UUID fileId, String name) {}
