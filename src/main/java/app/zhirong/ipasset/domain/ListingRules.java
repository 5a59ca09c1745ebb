package app.zhirong.ipasset.domain;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.kernel.FieldProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks a listing and works out what follows from it: the canonical number, the end of the term and the next fee. The
 * rules and their sources are in {@code docs/domain/identifiers.md} and {@code docs/domain/asset-life.md}.
 */
public final class ListingRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Listing listing;
    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    private ListingRules(Listing listing, LocalDate today) {
        this.listing = listing;
        this.today = today;
    }

    /** @throws Problem naming every field that is wrong */
    public static ListedRight check(Listing listing, LocalDate today) {
        var rules = new ListingRules(listing, today);
        return listing.kind() == AssetKind.TRADEMARK ? rules.trademark() : rules.patent();
    }

    private ListedRight patent() {
        var kind = PatentKind.valueOf(listing.kind().name());
        var number = patentNumber(kind);
        var filed = required("/filingDate", listing.filingDate());
        var granted = required("/grantDate", listing.grantDate());
        notInFuture("/filingDate", filed);
        notInFuture("/grantDate", granted);
        if (filed != null && granted != null && granted.isBefore(filed)) {
            problems.add(KernelProblem.DATE_ORDER.field("/grantDate", filed));
        }
        if (number != null && filed != null && number.applicationYear() != filed.getYear() && !number.isPct()) {
            problems.add(IpAssetProblem.YEAR_DIFFERS.field("/filingDate", String.valueOf(number.applicationYear())));
        }
        checkShares();
        var expiry = filed == null ? null : PatentTerm.of(kind, filed).expiryDate();
        notExpired("/filingDate", expiry);
        refuseIfWrong();
        var fee = AnnualFeeTariff.nextAfter(kind, Objects.requireNonNull(filed), today)
                .map(AnnualFee::dueDate)
                .orElse(null);
        return new ListedRight(Objects.requireNonNull(number).canonical(), Objects.requireNonNull(expiry), fee);
    }

    private @Nullable PatentNumber patentNumber(PatentKind kind) {
        return switch (PatentNumber.read(listing.assetNo())) {
            case PatentNumber.Read read -> sameKind(read.number(), kind);
            case PatentNumber.WrongCheckDigit wrong -> {
                problems.add(checkDigit(wrong));
                yield null;
            }
            case PatentNumber.Malformed malformed -> {
                problems.add(IpAssetProblem.NUMBER_MALFORMED.field("/assetNo"));
                yield null;
            }
        };
    }

    private PatentNumber sameKind(PatentNumber number, PatentKind kind) {
        if (number.kind() != kind) {
            problems.add(
                    IpAssetProblem.KIND_DIFFERS.field("/assetNo", number.kind().name()));
        }
        return number;
    }

    static FieldProblem checkDigit(PatentNumber.WrongCheckDigit wrong) {
        var expected = String.valueOf(wrong.expected());
        return wrong.given()
                .map(given -> IpAssetProblem.CHECK_DIGIT.field(
                        "/assetNo", wrong.digits().length() + 1, expected, String.valueOf(given)))
                .orElseGet(() -> IpAssetProblem.CHECK_DIGIT_MISSING.field("/assetNo", expected));
    }

    private ListedRight trademark() {
        var number = TrademarkNumber.read(listing.assetNo()).orElse(null);
        if (number == null) {
            problems.add(IpAssetProblem.NUMBER_MALFORMED.field("/assetNo"));
        }
        var niceClass = required("/niceClass", listing.niceClass());
        if (niceClass != null && !NiceClass.exists(niceClass)) {
            problems.add(IpAssetProblem.NICE_CLASS.field("/niceClass"));
        }
        var registered = required("/registrationDate", listing.registrationDate());
        notInFuture("/registrationDate", registered);
        checkShares();
        var term = registered == null ? null : term(registered);
        notExpired("/registrationDate", term == null ? null : term.graceEndsOn());
        refuseIfWrong();
        var known = Objects.requireNonNull(term);
        return new ListedRight(
                Objects.requireNonNull(number).value(), known.lastDay().plusDays(1), known.renewalFrom());
    }

    private TrademarkTerm term(LocalDate registered) {
        var endsOn = listing.termEndsOn();
        if (endsOn != null && endsOn.isBefore(registered)) {
            problems.add(KernelProblem.DATE_ORDER.field("/termEndsOn", registered));
        }
        return endsOn == null ? TrademarkTerm.of(registered, 0) : TrademarkTerm.endingOn(endsOn);
    }

    private <T> @Nullable T required(String pointer, @Nullable T value) {
        if (value == null) {
            problems.add(KernelProblem.REQUIRED.field(pointer));
        }
        return value;
    }

    private void notInFuture(String pointer, @Nullable LocalDate date) {
        if (date != null && date.isAfter(today)) {
            problems.add(KernelProblem.DATE_IN_FUTURE.field(pointer));
        }
    }

    private void notExpired(String pointer, @Nullable LocalDate expiry) {
        if (expiry != null && !expiry.isAfter(today)) {
            problems.add(IpAssetProblem.EXPIRED.field(pointer, expiry));
        }
    }

    /** Shares are agreed by all owners or by none. */
    private void checkShares() {
        var shares = new ArrayList<BigDecimal>();
        if (listing.ownShare() != null) {
            shares.add(listing.ownShare());
        }
        listing.coOwners().stream()
                .map(owner -> owner.sharePercent())
                .filter(Objects::nonNull)
                .forEach(shares::add);
        if (shares.isEmpty()) {
            return;
        }
        var sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0 || shares.size() != listing.coOwners().size() + 1) {
            problems.add(IpAssetProblem.SHARES.field("/coOwners", sum.toPlainString()));
        }
    }

    private void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw Problem.of(problems);
        }
    }

    /**
     * What follows from a listing that holds.
     *
     * @param expiryDate the first day after the term
     * @param nextFeeDue annual fee, or the first day to renew a trademark; absent when nothing more is due
     */
    public record ListedRight(
            String assetNo, LocalDate expiryDate, @Nullable LocalDate nextFeeDue) {}
}
