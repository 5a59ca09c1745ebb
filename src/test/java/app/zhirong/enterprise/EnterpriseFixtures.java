package app.zhirong.enterprise;

import app.zhirong.document.PaperFixtures;
import app.zhirong.kernel.Uscc;
import app.zhirong.support.Answer;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Enterprises that register themselves, for tests. */
public final class EnterpriseFixtures {

    public static final String PASSWORD = "a long enough one";
    private static final AtomicInteger SERIAL = new AtomicInteger(10_000_000);

    private EnterpriseFixtures() {}

    /** A valid credit code, different every time. */
    public static String nextUscc() {
        return Uscc.withChecks("91130903", String.valueOf(SERIAL.incrementAndGet()))
                .value();
    }

    /** What a visitor enters; may be changed. */
    public static Map<String, Object> registration(int region) {
        int number = SERIAL.incrementAndGet();
        var data = new HashMap<String, Object>();
        data.put("uscc", nextUscc());
        data.put("name", "演示注册企业" + number);
        data.put("regionCode", String.valueOf(region));
        data.put("username", "registered" + number);
        data.put("displayName", "演示王某");
        data.put("password", PASSWORD);
        return data;
    }

    public static Answer register(World world, Map<String, Object> data) {
        return register(world, data, PaperFixtures.pdf(), PaperFixtures.pdf());
    }

    public static Answer register(World world, Map<String, Object> data, byte[] licence, byte[] letter) {
        var visitor = world.visitor();
        visitor.get("/api/session");
        return visitor.multipart(
                "/api/public/registrations",
                Person.Part.json("registration", data),
                new Person.Part("licence", "营业执照.pdf", "application/pdf", licence),
                new Person.Part("letter", "授权书.pdf", "application/pdf", letter));
    }

    /** The person who registered, logged in. */
    public static Person logIn(World world, Map<String, Object> data) {
        var person = world.visitor();
        person.logIn(String.valueOf(data.get("username")), String.valueOf(data.get("password")))
                .expect(200);
        return person;
    }

    /** Figures of a small enterprise of the machinery industry. */
    public static Map<String, Object> profile() {
        var profile = new HashMap<String, Object>();
        profile.put("industryCode", "C3411");
        profile.put("staff", 80);
        profile.put("annualRevenue", "56000000.00");
        profile.put("totalAssets", "41000000.00");
        profile.put("foundedOn", "2015-06-01");
        profile.put("contact", Map.of("name", "演示王某", "phone", "13800000001"));
        return profile;
    }
}
