package app.zhirong.subsidy.domain;

import java.time.LocalDate;

/** Why a claim isn't supported (不予支持): the clause it fails, and the facts. */
public record ClaimRejection(String clause, String reason, String organisation, LocalDate on) {}
