package app.zhirong.bankproduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * The two kinds of list, never mixed: a bank's credit whitelist with its indicative limits, and the recommendation lists
 * that bureaus push to banks. A bank sees its own whitelist and what was pushed to it, a verified enterprise its own
 * entries.
 */
public interface Whitelists {

    /** The enterprise's entry on the bank's own whitelist that is valid on the day; empty when there is none. */
    Mono<WhitelistEntry> entry(UUID bankId, String uscc, LocalDate day);

    /** Whether a bureau's list that was pushed to the bank recommends the enterprise on the day. */
    Mono<Boolean> recommended(UUID bankId, String uscc, LocalDate day);

    /** The enterprise's valid entries on the whitelists of all banks, by bank. */
    Mono<Map<UUID, WhitelistEntry>> entriesOf(String uscc, LocalDate day);

    /** The bank's valid whitelist, by credit code. */
    Mono<Map<String, WhitelistEntry>> whitelistOf(UUID bankId, LocalDate day);

    /** Credit codes of those that a list pushed to the bank recommends on the day. */
    Mono<Set<String>> recommendedTo(UUID bankId, LocalDate day);
}
