package app.zhirong.matching.domain;

import app.zhirong.enterprise.EnterpriseProfile;
import java.util.List;

/** A verified enterprise with its free rights, as the platform itself sees it. */
public record Candidate(EnterpriseProfile profile, List<OfferedRight> rights) {}
