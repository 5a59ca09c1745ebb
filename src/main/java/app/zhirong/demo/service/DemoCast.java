package app.zhirong.demo.service;

import app.zhirong.demo.store.DemoParties.DemoOrganisation;
import app.zhirong.demo.store.DemoParties.DemoUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.BureauRegions;
import app.zhirong.kernel.ReferenceTable;
import app.zhirong.kernel.Region;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fictional organisations and people, from {@code demo/*.csv}; every enterprise without its own gets one user. */
final class DemoCast {

    private static final int ENTERPRISES = 30;

    private DemoCast() {}

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("demo " + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The enterprises by number; the first is the one of the demo story. */
    static List<Integer> enterprises() {
        return IntStream.rangeClosed(1, ENTERPRISES).boxed().toList();
    }

    /** Who lists rights and values for the enterprise of that number. */
    static String username(int enterprise) {
        return enterprise == 1 ? "enterprise" : "e%02d".formatted(enterprise);
    }

    static List<DemoOrganisation> organisations() {
        var rows = ReferenceTable.read("/demo/organisations.csv").rows();
        return rows.stream()
                .map(row -> organisation(
                        row.text("key"),
                        row.text("kind"),
                        row.text("name"),
                        row.number("region"),
                        row.optional("level").orElse(null),
                        row.optional("parent").orElse(null),
                        row.text("phone")))
                .toList();
    }

    private static DemoOrganisation organisation(
            String key,
            String kind,
            String name,
            int region,
            @Nullable String level,
            @Nullable String parent,
            String phone) {
        return new DemoOrganisation(
                id(key),
                kind,
                name,
                kind.equals("ENTERPRISE") ? DemoNumbers.uscc(region, Integer.parseInt(key.substring(1))) : null,
                region,
                level,
                level == null ? null : BureauRegions.of(Region.of(region)),
                parent == null ? null : id(parent),
                phone);
    }

    static List<DemoUser> users() {
        var named = ReferenceTable.read("/demo/users.csv").rows().stream()
                .map(row -> user(row.text("username"), row.text("organisation"), row.text("name"), row.text("roles")));
        var others = ReferenceTable.read("/demo/organisations.csv").rows().stream()
                .filter(row -> row.text("kind").equals("ENTERPRISE")
                        && !row.text("key").equals("e01"))
                .map(row -> user(
                        row.text("key"),
                        row.text("key"),
                        "签字人·" + row.text("key"),
                        "ENTERPRISE_OPERATOR ENTERPRISE_SIGNATORY"));
        return Stream.concat(named, others).toList();
    }

    private static DemoUser user(String username, String organisation, String name, String roles) {
        return new DemoUser(
                id("user " + username),
                id(organisation),
                username,
                name,
                Arrays.stream(roles.split(" ")).map(Role::valueOf).toList());
    }
}
