package app.zhirong.identity.domain;

import app.zhirong.identity.BureauLevel;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.kernel.BureauRegions;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.Problem;
import app.zhirong.kernel.Region;
import app.zhirong.kernel.RegionLevel;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the platform enters to enrol an organisation.
 *
 * @param uscc absent where there is none, as for a branch
 * @param acceptUsccWarning whether a code whose check fails was confirmed
 * @param parentId head office of a bank's branch
 */
public record Enrolment(
        OrganisationKind kind,
        String name,
        @Nullable String uscc,
        boolean acceptUsccWarning,
        String region,
        @Nullable UUID parentId,
        String phone) {

    /** @throws Problem naming every wrong field */
    public void check() {
        var problems = new ArrayList<FieldProblem>();
        if (kind == OrganisationKind.PLATFORM) {
            problems.add(IdentityProblem.ONE_PLATFORM.field("/kind"));
        }
        if (uscc != null) {
            problems.addAll(UsccRules.problems("/uscc", uscc, acceptUsccWarning));
        }
        problems.addAll(UsccRules.regionProblems("/regionCode", region));
        if (parentId != null && kind != OrganisationKind.BANK) {
            problems.add(IdentityProblem.HEAD_OFFICE.field("/parentId"));
        }
        if (!problems.isEmpty()) {
            throw Problem.of(problems);
        }
    }

    public Region place() {
        return Region.parse(region).orElseThrow();
    }

    /** A bureau is of the level of its region. */
    public @Nullable BureauLevel level() {
        return kind == OrganisationKind.BUREAU ? level(place().level()) : null;
    }

    private static BureauLevel level(RegionLevel level) {
        return switch (level) {
            case PROVINCE -> BureauLevel.PROVINCE;
            case CITY -> BureauLevel.CITY;
            case COUNTY -> BureauLevel.COUNTY;
        };
    }

    /** What a bureau is responsible for, as the database compares it; absent for all others. */
    public @Nullable String regions() {
        return kind == OrganisationKind.BUREAU ? BureauRegions.of(place()) : null;
    }
}
