package app.zhirong.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of regions, and who manages them where the code doesn't say it. */
record RegionTable(Map<Integer, Entry> entries) {

    static final RegionTable SHIPPED = read("/reference/regions.csv");

    static RegionTable read(String resource) {
        var entries = new LinkedHashMap<Integer, Entry>();
        for (var row : ReferenceTable.read(resource).rows()) {
            var entry = new Entry(
                    row.text("name_zh"),
                    row.text("name_en"),
                    row.optional("managed_by").map(Integer::valueOf),
                    row.optional("statistical_only").isPresent());
            if (entries.put(row.number("code"), entry) != null) {
                throw new IllegalStateException("listed twice: " + row);
            }
        }
        return new RegionTable(entries);
    }

    Set<Integer> codes() {
        return entries.keySet();
    }

    Optional<Entry> entry(int code) {
        return Optional.ofNullable(entries.get(code));
    }

    record Entry(String chinese, String english, Optional<Integer> managedBy, boolean statisticalOnly) {}
}
