package app.zhirong.matching;

import app.zhirong.bankproduct.ListFixtures;
import app.zhirong.enterprise.EnterpriseFixtures;
import app.zhirong.identity.Role;
import app.zhirong.ipasset.AssetFixtures;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import app.zhirong.valuation.ValueFixtures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Enterprises with rights that can be matched. */
public final class MatchFixtures {

    private MatchFixtures() {}

    /**
     * 演示·沧州精工机械 of docs/domain/matching.md: an invention with a report of eight million and a trademark.
     *
     * @param person operator and signatory
     */
    public record Applicant(World.Org org, String uscc, Person person, String invention, String trademark) {}

    /** A verified enterprise of 运河区 with its profile, its invention valued at the amount, and a trademark. */
    public static Applicant applicant(World world, String amount) {
        return applicant(world, amount, 130903);
    }

    /** The same with its seat elsewhere. */
    public static Applicant applicant(World world, String amount, int region) {
        var org = world.enterprise(region);
        var uscc = ListFixtures.nextUscc();
        world.update("update identity.organisation set uscc = ? where id = ?", uscc, org.id());
        var person = world.person(org, Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY);
        var profile = new HashMap<>(EnterpriseFixtures.profile());
        profile.put("foundedOn", "2017-05-22");
        profile.put("tags", List.of(Map.of("code", "HIGH_TECH", "level", "NATIONAL", "validFrom", "2025-01-01")));
        person.put("/api/enterprise", profile, person.get("/api/enterprise").etag())
                .expect(200);
        world.update("update enterprise.profile set uscc = ? where id = ?", uscc, org.id());
        var invention = person.post("/api/ip-assets", AssetFixtures.invention(AssetFixtures.nextInvention(2021)))
                .expect(201)
                .id();
        ValueFixtures.declaredAppraisal(person, invention, amount);
        var trademark = person.post("/api/ip-assets", AssetFixtures.trademark(AssetFixtures.nextTrademark()))
                .expect(201)
                .id();
        return new Applicant(org, uscc, person, invention, trademark);
    }
}
