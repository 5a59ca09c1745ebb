package app.zhirong.statistics.web;

import app.zhirong.kernel.Money;
import app.zhirong.pledge.RightType;
import app.zhirong.statistics.domain.BookedPayment;
import app.zhirong.statistics.domain.CallBudget;
import app.zhirong.statistics.domain.CountedParty;
import app.zhirong.statistics.domain.CountedRegistration;
import app.zhirong.statistics.domain.Summed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows behind the figures, with the sum of all pages. */
final class RowViews {

    private RowViews() {}

    /** A page of registrations. */
    record RegistrationRows(
            List<RegistrationRow> items, @Nullable String nextCursor, long total, Money totalAmount) {

        static RegistrationRows of(Summed<CountedRegistration> rows, Locale language) {
            var page = rows.page().map(row -> RegistrationRow.of(row, language));
            return new RegistrationRows(page.items(), page.nextCursor(), page.total(), rows.totalAmount());
        }
    }

    /** A registration. */
    record RegistrationRow(
            UUID id,
            boolean imported,
            String pledgorName,
            @Nullable String pledgorUscc,
            String pledgeeName,
            int region,
            String regionName,
            RightType rightType,
            String registrationNo,
            LocalDate registeredOn,
            Money amount,
            int assetCount,
            boolean firstTime,
            @Nullable LocalDate endedOn) {

        static RegistrationRow of(CountedRegistration row, Locale language) {
            return new RegistrationRow(
                    row.id(),
                    row.imported(),
                    row.pledgorName(),
                    row.pledgorUscc(),
                    row.pledgeeName(),
                    row.region(),
                    RegionNames.of(row.region(), language),
                    row.rightType(),
                    row.registrationNo(),
                    row.registeredOn(),
                    row.amount(),
                    row.assetCount(),
                    row.firstTime(),
                    row.endedOn());
        }
    }

    /** A page of enterprises. */
    record PartyRows(List<PartyRow> items, @Nullable String nextCursor, long total, Money totalAmount) {

        static PartyRows of(Summed<CountedParty> rows, Locale language) {
            var page = rows.page().map(row -> PartyRow.of(row, language));
            return new PartyRows(page.items(), page.nextCursor(), page.total(), rows.totalAmount());
        }
    }

    /** An enterprise with its registrations of the period. */
    record PartyRow(
            String key,
            String name,
            @Nullable String uscc,
            int region,
            String regionName,
            long registrations,
            Money amount,
            boolean firstTime,
            LocalDate lastRegisteredOn) {

        static PartyRow of(CountedParty row, Locale language) {
            return new PartyRow(
                    row.key(),
                    row.name(),
                    row.uscc(),
                    row.region(),
                    RegionNames.of(row.region(), language),
                    row.registrations(),
                    row.amount(),
                    row.firstTime(),
                    row.lastRegisteredOn());
        }
    }

    /** A page of payments. */
    record PaymentRows(List<PaymentRow> items, @Nullable String nextCursor, long total, Money totalAmount) {

        static PaymentRows of(Summed<BookedPayment> rows, Locale language) {
            var page = rows.page().map(row -> PaymentRow.of(row, language));
            return new PaymentRows(page.items(), page.nextCursor(), page.total(), rows.totalAmount());
        }
    }

    /** A subsidy paid; negative when it came back. */
    record PaymentRow(
            UUID id,
            UUID claimId,
            String claimNo,
            String policyCode,
            String enterpriseName,
            int region,
            String regionName,
            LocalDate bookedOn,
            Money amount) {

        static PaymentRow of(BookedPayment row, Locale language) {
            return new PaymentRow(
                    row.id(),
                    row.claimId(),
                    row.claimNo(),
                    row.policyCode(),
                    row.enterpriseName(),
                    row.region(),
                    RegionNames.of(row.region(), language),
                    row.bookedOn(),
                    row.amount());
        }
    }

    /** The budget of one call. */
    record CallBudgetRow(
            UUID callId,
            String policyCode,
            String title,
            int region,
            String regionName,
            int year,
            LocalDate windowFrom,
            LocalDate windowTo,
            Money total,
            Money reserved,
            Money committed,
            Money spent,
            Money available) {

        static CallBudgetRow of(CallBudget row, Locale language) {
            return new CallBudgetRow(
                    row.callId(),
                    row.policyCode(),
                    row.title(),
                    row.region(),
                    RegionNames.of(row.region(), language),
                    row.year(),
                    row.windowFrom(),
                    row.windowTo(),
                    row.total(),
                    row.reserved(),
                    row.committed(),
                    row.spent(),
                    row.available());
        }
    }
}
