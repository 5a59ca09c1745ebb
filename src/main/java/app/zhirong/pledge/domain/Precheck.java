package app.zhirong.pledge.domain;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.AssetOwner;
import app.zhirong.ipasset.FactSource;
import app.zhirong.ipasset.LegalStatus;
import app.zhirong.ipasset.Ownership;
import app.zhirong.ipasset.PledgeState;
import app.zhirong.pledge.RightType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds the rights and the contract against every ground of refusal. Says PASS or FAIL only of what the platform knows;
 * what only a register copy, a receipt or a court can tell is left to a person.
 */
public final class Precheck {

    private final List<Asset> assets;
    private final DebtTerms terms;
    private final LocalDate today;

    private Precheck(List<Asset> assets, DebtTerms terms, LocalDate today) {
        this.assets = List.copyOf(assets);
        this.terms = terms;
        this.today = today;
    }

    /**
     * All grounds of the right type in the order of the article.
     *
     * @param assets of that type, at least one
     */
    public static List<GroundCheck> run(RightType type, List<Asset> assets, DebtTerms terms, LocalDate today) {
        var check = new Precheck(assets, terms, today);
        return PrecheckGround.of(type).stream().map(check::of).toList();
    }

    private GroundCheck of(PrecheckGround ground) {
        return switch (ground) {
            case P01_NOT_THE_PATENTEE, T01_NAME_DIFFERS -> each(ground, this::ownership);
            case P02_TERMINATED, T03_EXPIRED -> each(ground, this::life);
            case P03_NOT_GRANTED -> each(ground, this::grant);
            case P04_FEE_UNPAID -> each(ground, this::fee);
            case P05_DISPUTE_OR_PRESERVATION, T04_PRESERVED -> each(ground, this::preservation);
            case P06_DEBT_BEYOND_TERM -> each(ground, this::term);
            case P07_CONTRACT_INCOMPLETE -> contract(ground);
            case P08_NO_CONSENT_OF_CO_OWNERS -> each(ground, this::coOwners);
            case P09_ALREADY_PLEDGED -> each(ground, this::pledge);
            case P10_SAME_DAY_APPLICATION -> each(ground, this::sameDay);
            case P11_INVALIDATION_STARTED -> whole(ground, manual("invalidation-unknown"));
            case T02_CONTRACT_UNLAWFUL -> whole(ground, contractFacts());
            case P12_OTHER -> whole(ground, manual("other-unknown"));
            case T05_OTHER -> trademarkOther(ground);
        };
    }

    private Finding ownership(Asset asset) {
        return switch (asset.ownership()) {
            case VERIFIED ->
                found(
                        GroundVerdict.PASS,
                        "register-seen",
                        "register",
                        Objects.requireNonNullElse(asset.ownershipCheckedOn(), today),
                        asset.assetNo(),
                        asset.owners().stream().map(AssetOwner::name).collect(Collectors.joining("、")));
            case UNVERIFIED -> fail("register-not-seen", asset);
            case DISPUTED -> fail("ownership-disputed", asset);
        };
    }

    private Finding life(Asset asset) {
        var source = source(asset);
        if (!asset.expiryDate().isAfter(today)) {
            return found(GroundVerdict.FAIL, "expired", source, today, asset.assetNo(), day(asset.expiryDate()));
        }
        var verdict = switch (asset.legalStatus()) {
            case VALID -> GroundVerdict.PASS;
            case UNKNOWN -> GroundVerdict.MANUAL;
            case LAPSED, INVALIDATED -> GroundVerdict.FAIL;
        };
        boolean renewalInDebt =
                asset.kind() == AssetKind.TRADEMARK && !asset.expiryDate().isAfter(terms.debtTo());
        var key =
                verdict == GroundVerdict.PASS && renewalInDebt ? "status-valid-renew" : statusKey(asset.legalStatus());
        return found(verdict, key, source, asset.statusAsOf(), asset.assetNo(), day(asset.expiryDate()));
    }

    private static String statusKey(LegalStatus status) {
        return "status-" + status.name().toLowerCase(Locale.ROOT);
    }

    private Finding grant(Asset asset) {
        var granted = asset.grantDate();
        return granted == null || granted.isAfter(today)
                ? fail("not-granted", asset)
                : found(
                        GroundVerdict.PASS,
                        "granted",
                        source(asset),
                        asset.statusAsOf(),
                        asset.assetNo(),
                        day(granted));
    }

    /** The platform knows when a fee is due, not whether it was paid, unless the office's own file said so. */
    private Finding fee(Asset asset) {
        var due = asset.nextFeeDue();
        if (due == null) {
            return found(GroundVerdict.PASS, "fee-none", "platform", today, asset.assetNo());
        }
        boolean overdue = due.isBefore(today);
        boolean fromOffice = asset.statusSource() == FactSource.IMPORTED;
        var verdict = !overdue && fromOffice ? GroundVerdict.PASS : GroundVerdict.MANUAL;
        return found(
                verdict,
                overdue ? "fee-overdue" : "fee-next",
                source(asset),
                asset.statusAsOf(),
                asset.assetNo(),
                day(due));
    }

    private Finding preservation(Asset asset) {
        if (asset.ownership() == Ownership.DISPUTED) {
            return fail("ownership-disputed", asset);
        }
        return asset.pledgeState() == PledgeState.RESTRICTED
                ? fail("restricted", asset)
                : found(GroundVerdict.MANUAL, "preservation-unknown", "platform", today, asset.assetNo());
    }

    /** The right must still exist on the last day of the debt; the expiry date is the first day without it. */
    private Finding term(Asset asset) {
        boolean covers = terms.debtTo().isBefore(asset.expiryDate());
        return found(
                covers ? GroundVerdict.PASS : GroundVerdict.FAIL,
                covers ? "term-covers" : "term-short",
                "platform",
                today,
                asset.assetNo(),
                day(asset.expiryDate()),
                day(terms.debtTo()));
    }

    private Finding coOwners(Asset asset) {
        if (!asset.isCoOwned()) {
            return found(GroundVerdict.PASS, "sole-owner", source(asset), asset.statusAsOf(), asset.assetNo());
        }
        var others = asset.owners().stream().skip(1).map(AssetOwner::name).collect(Collectors.joining("、"));
        return found(GroundVerdict.MANUAL, "co-owned", source(asset), asset.statusAsOf(), asset.assetNo(), others);
    }

    private Finding pledge(Asset asset) {
        return isTaken(asset)
                ? fail("pledged-here", asset)
                : found(GroundVerdict.PASS, "free-here", "platform", today, asset.assetNo());
    }

    private static boolean isTaken(Asset asset) {
        return asset.pledgeState() == PledgeState.REGISTERING || asset.pledgeState() == PledgeState.PLEDGED;
    }

    private Finding sameDay(Asset asset) {
        if (asset.kind() != AssetKind.UTILITY_MODEL) {
            return found(GroundVerdict.PASS, "same-day-not-applicable", "platform", today, asset.assetNo());
        }
        return found(
                asset.sameDayUtilityModel() ? GroundVerdict.FAIL : GroundVerdict.PASS,
                asset.sameDayUtilityModel() ? "same-day-exists" : "same-day-none",
                "declared",
                today,
                asset.assetNo());
    }

    private GroundCheck contract(PrecheckGround ground) {
        var missing = assets.stream()
                .filter(asset -> asset.filingDate() == null || asset.grantDate() == null)
                .map(asset -> fail("contract-dates-missing", asset))
                .toList();
        return missing.isEmpty() ? whole(ground, contractFacts()) : worst(ground, missing);
    }

    /** The numbers are known; whether the paper says them all is for a reader. */
    private Finding contractFacts() {
        return found(
                GroundVerdict.MANUAL,
                "contract-facts",
                "contract",
                terms.pledgeContractDate(),
                terms.pledgeContractNo(),
                terms.securedAmount().toString(),
                day(terms.debtFrom()),
                day(terms.debtTo()),
                String.valueOf(assets.size()));
    }

    private GroundCheck trademarkOther(PrecheckGround ground) {
        var taken = assets.stream()
                .filter(Precheck::isTaken)
                .map(asset -> fail("pledged-here", asset))
                .toList();
        return taken.isEmpty() ? whole(ground, manual("trademark-other-unknown")) : worst(ground, taken);
    }

    private GroundCheck each(PrecheckGround ground, Function<Asset, Finding> rule) {
        return worst(ground, assets.stream().map(rule).toList());
    }

    private static GroundCheck whole(PrecheckGround ground, Finding finding) {
        return worst(ground, List.of(finding));
    }

    private static GroundCheck worst(PrecheckGround ground, List<Finding> findings) {
        var verdict = findings.stream()
                .map(Finding::verdict)
                .max(Comparator.comparing(Precheck::weight))
                .orElse(GroundVerdict.MANUAL);
        return new GroundCheck(
                ground, verdict, findings.stream().map(Finding::evidence).toList(), null, null);
    }

    private static int weight(GroundVerdict verdict) {
        return switch (verdict) {
            case PASS -> 0;
            case MANUAL -> 1;
            case FAIL -> 2;
        };
    }

    private Finding manual(String key) {
        return found(GroundVerdict.MANUAL, key, "platform", today);
    }

    private Finding fail(String key, Asset asset) {
        return found(GroundVerdict.FAIL, key, "platform", today, asset.assetNo());
    }

    private static Finding found(GroundVerdict verdict, String key, String source, LocalDate asOf, String... args) {
        return new Finding(verdict, new Evidence(key, List.of(args), source, asOf));
    }

    private static String source(Asset asset) {
        return asset.statusSource().name().toLowerCase(Locale.ROOT);
    }

    private static String day(@Nullable LocalDate date) {
        return String.valueOf(date);
    }

    /** What one right, or the contract, says of a ground. */
    private record Finding(GroundVerdict verdict, Evidence evidence) {}
}
