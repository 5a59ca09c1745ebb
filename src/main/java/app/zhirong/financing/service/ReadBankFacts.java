package app.zhirong.financing.service;

import app.zhirong.bankproduct.WhitelistEntry;
import app.zhirong.bankproduct.Whitelists;
import app.zhirong.enterprise.Enterprises;
import app.zhirong.financing.domain.BankFacts;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.CaseRecords;
import app.zhirong.financing.domain.Checklist;
import app.zhirong.financing.domain.CollateralLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what the bank sees beside the application: profile, lists, and what the system says to the checks. */
@Component
class ReadBankFacts {

    private final Enterprises enterprises;
    private final Whitelists lists;
    private final Moment moment;

    ReadBankFacts(Enterprises enterprises, Whitelists lists, Moment moment) {
        this.enterprises = enterprises;
        this.lists = lists;
        this.moment = moment;
    }

    Mono<BankFacts> of(CaseFile file, CaseRecords records, List<CollateralLine> collateral) {
        var uscc = file.enterprise().uscc();
        var bank = file.bank().id();
        var today = moment.today();
        return Mono.zip(
                        optional(enterprises.find(file.enterprise().id())),
                        optional(uscc == null ? Mono.<WhitelistEntry>empty() : lists.entry(bank, uscc, today)),
                        uscc == null ? Mono.just(false) : lists.recommended(bank, uscc, today))
                .map(found -> new BankFacts(
                        found.getT1().orElse(null),
                        found.getT2().orElse(null),
                        found.getT3(),
                        checklist(records, collateral)));
    }

    private List<Checklist.Line> checklist(CaseRecords records, List<CollateralLine> collateral) {
        var review = records.review();
        if (review == null) {
            return List.of();
        }
        var rights = collateral.stream()
                .map(CollateralLine::asset)
                .filter(Objects::nonNull)
                .toList();
        return new Checklist(rights, termMonths(records), moment.today(), validUntil(collateral))
                .lines(review.opinion().ticks());
    }

    private static int termMonths(CaseRecords records) {
        return records.rounds().stream()
                .map(round -> round.request().termMonths())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    private static Map<UUID, LocalDate> validUntil(List<CollateralLine> collateral) {
        var days = new HashMap<UUID, LocalDate>();
        for (var line : collateral) {
            var value = line.value();
            if (value != null) {
                days.put(line.collateral().assetId(), value.validUntil());
            }
        }
        return days;
    }

    private static <T> Mono<Optional<T>> optional(Mono<T> maybe) {
        return maybe.map(Optional::of).defaultIfEmpty(Optional.empty());
    }
}
