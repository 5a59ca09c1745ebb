package app.zhirong.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The modules of the house, lowest first, with their tier. A module knows only those before it. */
public final class ModuleOrder {

    private static final Map<String, Integer> TIERS = new LinkedHashMap<>();

    static {
        tier(0, "kernel", "platform");
        tier(1, "outbox", "identity", "audit", "document", "calendar", "notification", "spreadsheet");
        tier(2, "enterprise", "ipasset", "bankproduct");
        tier(3, "valuation", "matching");
        tier(4, "financing", "pledge");
        tier(5, "subsidy", "risk");
        tier(6, "statistics");
        tier(7, "demo");
    }

    private ModuleOrder() {}

    private static void tier(int number, String... modules) {
        for (var module : modules) {
            TIERS.put(module, number);
        }
    }

    public static List<String> all() {
        return List.copyOf(TIERS.keySet());
    }

    public static int tierOf(String module) {
        return TIERS.getOrDefault(module, -1);
    }

    /** @throws IllegalArgumentException if the house has no such module */
    public static int positionOf(String module) {
        var position = all().indexOf(module);
        if (position < 0) {
            throw new IllegalArgumentException("no tier is given to " + module);
        }
        return position;
    }
}
