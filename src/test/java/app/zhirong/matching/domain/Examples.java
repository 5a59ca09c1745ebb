package app.zhirong.matching.domain;

import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.ProductState;
import app.zhirong.bankproduct.WhitelistEntry;
import app.zhirong.calendar.LprHistory;
import app.zhirong.calendar.LprPublication;
import app.zhirong.calendar.LprTenor;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.TagCode;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.ValueKind;
import app.zhirong.kernel.Money;
import app.zhirong.matching.domain.OfferedRight.Worth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The example of docs/domain/matching.md. */
final class Examples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LprHistory LPR = new LprHistory(List.of(new LprPublication(
            LocalDate.of(2026, 7, 20),
            new BigDecimal("0.0300"),
            new BigDecimal("0.0350"),
            LprPublication.LprStanding.UNVERIFIED,
            "LPR2")));
    static final Applicant MACHINERY =
            new Applicant(130903, EnterpriseSize.MEDIUM, "C", Set.of(TagCode.HIGH_TECH), LocalDate.of(2017, 5, 22));
    static final OfferedRight INVENTION = right(AssetKind.INVENTION, LocalDate.of(2041, 4, 16), "8000000.00");
    static final OfferedRight TRADEMARK = right(AssetKind.TRADEMARK, LocalDate.of(2028, 8, 20), null);
    static final Wish FIVE_MILLION_FOR_A_YEAR = new Wish(Money.ofWan(500), 12);

    private Examples() {}

    static OfferedRight right(AssetKind kind, LocalDate expiry, @Nullable String value) {
        return new OfferedRight(
                UUID.randomUUID(), kind, expiry, true, true, value == null ? null : new Worth(Money.of(value), false));
    }

    static Facts facts(CreditProduct product, @Nullable WhitelistEntry entry, OfferedRight... rights) {
        return new Facts(product, MACHINERY, List.of(rights), FIVE_MILLION_FOR_A_YEAR, entry, TODAY);
    }

    static WhitelistEntry listed(CreditProduct product, @Nullable Money limit) {
        return new WhitelistEntry(
                product.bankId(),
                "91130903MA0DEMQ100",
                "演示",
                limit,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));
    }

    static CreditProduct easyLoan() {
        return product(terms -> terms);
    }

    static CreditProduct techLoan() {
        return product(terms -> terms.rates(Map.of(AssetKind.INVENTION, new BigDecimal("0.60")))
                .counts(Map.of(AssetKind.INVENTION, 2))
                .remaining(0)
                .minValue(Money.of("8235000.00"))
                .open()
                .amounts(Money.ofWan(100), Money.ofWan(800))
                .spread(40));
    }

    static CreditProduct product(UnaryOperator<Terms> different) {
        return different.apply(new Terms()).product();
    }

    /** 知易贷, each part of which a test can change. */
    static final class Terms {
        private Map<AssetKind, BigDecimal> rates =
                Map.of(AssetKind.INVENTION, new BigDecimal("0.72"), AssetKind.TRADEMARK, new BigDecimal("0.50"));
        private Map<AssetKind, Integer> counts = Map.of(AssetKind.INVENTION, 1);
        private int remaining = 36;
        private @Nullable Money minValue = Money.ofWan(600);
        private List<Integer> regions = List.of(130900);
        private List<String> industries = List.of();
        private Set<TagCode> tags = Set.of();
        private Set<EnterpriseSize> sizes = Set.of(EnterpriseSize.SMALL, EnterpriseSize.MEDIUM);
        private int age = 36;
        private Money minAmount = Money.ofWan(50);
        private Money maxAmount = Money.ofWan(500);
        private int minTerm = 6;
        private int maxTerm = 36;
        private int spread = 50;

        Terms rates(Map<AssetKind, BigDecimal> different) {
            rates = different;
            return this;
        }

        Terms counts(Map<AssetKind, Integer> different) {
            counts = different;
            return this;
        }

        Terms remaining(int months) {
            remaining = months;
            return this;
        }

        Terms minValue(@Nullable Money different) {
            minValue = different;
            return this;
        }

        Terms open() {
            regions = List.of();
            sizes = Set.of();
            age = 0;
            return this;
        }

        Terms regions(Integer... codes) {
            regions = List.of(codes);
            return this;
        }

        Terms industries(String... sections) {
            industries = List.of(sections);
            return this;
        }

        Terms tags(TagCode... codes) {
            tags = Set.of(codes);
            return this;
        }

        Terms sizes(EnterpriseSize... different) {
            sizes = Set.of(different);
            return this;
        }

        Terms age(int months) {
            age = months;
            return this;
        }

        Terms amounts(Money min, Money max) {
            minAmount = min;
            maxAmount = max;
            return this;
        }

        Terms terms(int min, int max) {
            minTerm = min;
            maxTerm = max;
            return this;
        }

        Terms spread(int bp) {
            spread = bp;
            return this;
        }

        CreditProduct product() {
            return new CreditProduct(
                    UUID.randomUUID(),
                    0,
                    UUID.randomUUID(),
                    "演示银行",
                    "演示产品",
                    "X",
                    "",
                    rates,
                    counts,
                    remaining,
                    minValue,
                    Set.of(ValueKind.EXTERNAL_APPRAISAL),
                    regions,
                    industries,
                    tags,
                    sizes,
                    age,
                    minAmount,
                    maxAmount,
                    minTerm,
                    maxTerm,
                    LprTenor.ONE_YEAR,
                    spread,
                    List.of(),
                    ProductState.PUBLISHED);
        }
    }
}
