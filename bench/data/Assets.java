import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Draws the patents and trademarks of an enterprise and the values on record of each. */
final class Assets {

    static final String[] COLUMNS = {
        "id",
        "enterprise_id",
        "kind",
        "number",
        "title",
        "class",
        "filed_on",
        "granted_on",
        "expires_on",
        "legal_status",
        "ownership_verified",
        "co_owner_id",
        "pledged_until"
    };
    static final String[] VALUE_COLUMNS = {
        "id", "asset_id", "kind", "amount", "valued_on", "valid_until", "standing", "bank"
    };

    /** How long the right lasts, from when, and how fast the office grants it. */
    enum Kind {
        INVENTION(1, 20, 14, 40, 1_200_000),
        UTILITY_MODEL(2, 10, 5, 12, 350_000),
        DESIGN(3, 15, 4, 8, 150_000),
        TRADEMARK(0, 10, 8, 14, 500_000);

        private final int type;
        private final int termYears;
        private final int shortestMonths;
        private final int longestMonths;
        private final double medianValueYuan;

        Kind(int type, int termYears, int shortestMonths, int longestMonths, double medianValueYuan) {
            this.type = type;
            this.termYears = termYears;
            this.shortestMonths = shortestMonths;
            this.longestMonths = longestMonths;
            this.medianValueYuan = medianValueYuan;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Patents run from filing (专利法 art. 42; designs 10 years before 2021-06-01), trademarks from registration. */
        private LocalDate expiry(LocalDate filed, LocalDate granted) {
            if (this == TRADEMARK) {
                return granted.plusYears(termYears).minusDays(1);
            }
            boolean oldDesign = this == DESIGN && filed.isBefore(LONGER_DESIGNS);
            return filed.plusYears(oldDesign ? 10 : termYears);
        }
    }

    /** A right; {@code itsClass} is an IPC subclass or a Nice class; absent are null. */
    record Asset(
            UUID id,
            Kind kind,
            String number,
            String title,
            String itsClass,
            LocalDate filedOn,
            LocalDate grantedOn,
            LocalDate expiresOn,
            String legalStatus,
            boolean ownershipVerified,
            UUID coOwnerId,
            LocalDate pledgedUntil,
            List<Value> values) {}

    /** A value on record; {@code bank} 1 to 60 for values that count for one bank alone, else 0. */
    record Value(UUID id, String kind, long yuan, LocalDate on, LocalDate until, boolean verified, int bank) {}

    private static final LocalDate LONGER_DESIGNS = LocalDate.of(2021, 6, 1);
    private static final LocalDate FIRST_FILING = LocalDate.of(2005, 1, 1);
    private static final double[] KIND_SHARES = Draw.cumulative(18, 45, 9, 28);
    private static final double[] VALUE_SHARES = Draw.cumulative(55, 30, 15);
    private static final String[] VALUE_KINDS = {"external", "bank_internal", "negotiated"};
    private static final String[] IPC = {
        "A01B", "A61K", "B01D", "B21D", "B23K", "B65G", "C02F", "E04B", "F16K", "F24H", "G01N", "G06F", "G06Q", "H01M",
        "H02J", "H04L"
    };
    private static final String[] OBJECTS = {"输送装置", "阀门", "检测仪", "焊接夹具", "过滤器", "控制系统", "包装机", "换热器", "电池组件", "搅拌设备"};
    private static final String[] QUALITIES = {"一种节能型", "一种自动", "一种便携式", "一种高精度", "一种多功能", "一种耐腐蚀"};
    private static final int BANKS = 60;

    private final LocalDate asOf;
    private final Numbers numbers = new Numbers();

    Assets(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** @param neighbour another enterprise, co-owner of a few of these rights; null if there is none */
    List<Asset> draw(Draw draw, Enterprises.Enterprise owner, UUID neighbour) {
        int count = 1 + (int) Math.min(299, draw.tail(1.44, 1.05));
        var assets = new ArrayList<Asset>(count);
        for (int i = 0; i < count; i++) {
            assets.add(asset(draw, owner, neighbour));
        }
        return assets;
    }

    private Asset asset(Draw draw, Enterprises.Enterprise owner, UUID neighbour) {
        var kind = Kind.values()[draw.index(KIND_SHARES)];
        long lagDays = draw.between(kind.shortestMonths * 30, kind.longestMonths * 30);
        var first = latest(FIRST_FILING, owner.establishedOn().minusYears(1));
        var filed = draw.day(first, latest(first, asOf.minusDays(lagDays + 1)), 1.6);
        var granted = earliest(filed.plusDays(lagDays), asOf.minusDays(1));
        var expires = kind.expiry(filed, granted);
        var status = legalStatus(draw, expires);
        boolean verified = draw.chance(0.6);
        return new Asset(
                draw.id(owner.createdMillis()),
                kind,
                kind == Kind.TRADEMARK ? numbers.trademark() : numbers.patent(filed.getYear(), kind.type),
                title(draw, kind),
                kind == Kind.TRADEMARK
                        ? Integer.toString(draw.between(1, 45))
                        : kind == Kind.DESIGN ? "" : draw.one(IPC),
                filed,
                granted,
                expires,
                status,
                verified,
                draw.chance(0.03) ? neighbour : null,
                pledgedUntil(draw, verified && status.equals("in_force"), expires),
                values(draw, kind, owner.createdMillis()));
    }

    /** One in twenty of those that may be pledged; never beyond the right's own end. */
    private LocalDate pledgedUntil(Draw draw, boolean pledgeable, LocalDate expires) {
        boolean pledged = draw.chance(0.05);
        var until = draw.day(asOf.plusDays(1), asOf.plusYears(3), 1);
        return pledged && pledgeable ? earliest(until, expires) : null;
    }

    private String legalStatus(Draw draw, LocalDate expires) {
        double fate = draw.unit();
        if (fate < 0.005) {
            return "invalidated";
        }
        if (fate < 0.09) {
            return "lapsed";
        }
        return expires.isBefore(asOf) ? "expired" : "in_force";
    }

    private List<Value> values(Draw draw, Kind kind, long createdMillis) {
        double share = draw.unit();
        int count = share < 0.45 ? 0 : share < 0.85 ? 1 : 2;
        var values = new ArrayList<Value>(count);
        for (int i = 0; i < count; i++) {
            var how = VALUE_KINDS[draw.index(VALUE_SHARES)];
            var on = draw.day(asOf.minusMonths(30), asOf.minusDays(1), 1.4);
            long thousands = Math.max(10, Math.round(draw.tail(kind.medianValueYuan, 1.1) / 1_000));
            values.add(new Value(
                    draw.id(createdMillis),
                    how,
                    thousands * 1_000,
                    on,
                    on.plusYears(1).minusDays(1),
                    !how.equals("external") || draw.chance(0.55),
                    how.equals("external") ? 0 : draw.between(1, BANKS)));
        }
        return values;
    }

    private static String title(Draw draw, Kind kind) {
        return switch (kind) {
            case TRADEMARK -> "演示商标" + draw.between(1, 999_999);
            case DESIGN -> draw.one(OBJECTS);
            default -> draw.one(QUALITIES) + draw.one(OBJECTS);
        };
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
