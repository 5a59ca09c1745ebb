package app.zhirong.statistics.web;

import app.zhirong.identity.CurrentUser;
import app.zhirong.pledge.RightType;
import app.zhirong.statistics.domain.RowFilter;
import app.zhirong.statistics.service.ListBookedPayments;
import app.zhirong.statistics.service.ListCountedParties;
import app.zhirong.statistics.service.ListCountedRegistrations;
import app.zhirong.statistics.web.RowViews.PartyRows;
import app.zhirong.statistics.web.RowViews.PaymentRows;
import app.zhirong.statistics.web.RowViews.RegistrationRows;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The rows behind the figures. */
@RestController
@RequestMapping("/api/statistics")
class RowController {

    private final ListCountedRegistrations registrations;
    private final ListCountedParties parties;
    private final ListBookedPayments payments;

    RowController(ListCountedRegistrations registrations, ListCountedParties parties, ListBookedPayments payments) {
        this.registrations = registrations;
        this.parties = parties;
        this.payments = payments;
    }

    @GetMapping("/registrations")
    Mono<RegistrationRows> listCountedRegistrations(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Integer district,
            @RequestParam(required = false) @Nullable RightType rightType,
            @RequestParam(required = false) @Nullable Boolean imported,
            @RequestParam(required = false) @Nullable Boolean inclusive,
            @RequestParam(required = false) @Nullable Boolean firstTime,
            @RequestParam(required = false) @Nullable String pledgee,
            @RequestParam(required = false) @Nullable String keyword,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            CurrentUser user,
            Locale language) {
        var filter = new RowFilter(from, to, district, rightType, imported, inclusive, firstTime, pledgee, keyword);
        return registrations
                .list(filter, cursor, Math.clamp(limit, 1, 100), user)
                .map(rows -> RegistrationRows.of(rows, language));
    }

    @GetMapping("/enterprises")
    Mono<PartyRows> listCountedEnterprises(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Integer district,
            @RequestParam(required = false) @Nullable Boolean firstTime,
            @RequestParam(required = false) @Nullable String keyword,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            CurrentUser user,
            Locale language) {
        var filter = new RowFilter(from, to, district, null, null, null, firstTime, null, keyword);
        return parties.list(filter, cursor, Math.clamp(limit, 1, 100), user).map(rows -> PartyRows.of(rows, language));
    }

    @GetMapping("/payments")
    Mono<PaymentRows> listBookedPayments(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Integer district,
            @RequestParam(required = false) @Nullable String keyword,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            CurrentUser user,
            Locale language) {
        var filter = new RowFilter(from, to, district, null, null, null, null, null, keyword);
        return payments.list(filter, cursor, Math.clamp(limit, 1, 100), user)
                .map(rows -> PaymentRows.of(rows, language));
    }
}
