package app.zhirong.matching.store;

import app.zhirong.matching.domain.Consent;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of consents to be shown. */
@Component
public class ConsentStore {

    private static final String GIVE_WAY = """
            update matching.consent set revoked_by = :by, revoked_at = :at, version = version + 1
            where enterprise_org = :enterprise and bank_org is not distinct from :bank::uuid and revoked_at is null
            """;
    private static final String INSERT = """
            insert into matching.consent (id, enterprise_org, bank_org, until, granted_by, granted_at)
            values (:id, :enterprise, :bank, :until, :by, :at)
            """;
    private static final String REVOKE = """
            update matching.consent set revoked_by = :by, revoked_at = :at, version = version + 1 where id = :id
            """;
    private static final String SELECT = """
            select id, version, enterprise_org, bank_org, until, granted_at, revoked_at from matching.consent
            """;
    private static final String OF_ENTERPRISE =
            SELECT + "where enterprise_org = :enterprise order by granted_at desc, id desc";
    private static final String LOCK = SELECT + "where id = :id and enterprise_org = :enterprise for no key update";
    private static final String SHOWN_TO = """
            select distinct enterprise_org from matching.consent
            where revoked_at is null and until >= :today and (bank_org is null or bank_org = :bank)
            """;

    private final DatabaseClient database;

    ConsentStore(DatabaseClient database) {
        this.database = database;
    }

    /** An earlier one to the same bank (or to all) gives way. */
    public Mono<Void> insert(Consent consent, UUID by) {
        return Bind.values()
                .with("by", by)
                .with("at", consent.grantedAt())
                .with("enterprise", consent.enterprise())
                .with("bank", consent.bankId(), UUID.class)
                .to(database.sql(GIVE_WAY))
                .then()
                .then(Bind.values()
                        .with("id", consent.id())
                        .with("enterprise", consent.enterprise())
                        .with("bank", consent.bankId(), UUID.class)
                        .with("until", consent.until())
                        .with("by", by)
                        .with("at", consent.grantedAt())
                        .to(database.sql(INSERT))
                        .then());
    }

    public Mono<Void> revoke(UUID id, UUID by, Instant at) {
        return database.sql(REVOKE).bind("by", by).bind("at", at).bind("id", id).then();
    }

    /** Newest first. */
    public Flux<Consent> ofEnterprise(UUID enterprise) {
        return database.sql(OF_ENTERPRISE)
                .bind("enterprise", enterprise)
                .map(ConsentStore::map)
                .all();
    }

    /** Empty unless it is the enterprise's. */
    public Mono<Consent> lock(UUID id, UUID enterprise) {
        return database.sql(LOCK)
                .bind("id", id)
                .bind("enterprise", enterprise)
                .map(ConsentStore::map)
                .one();
    }

    /** Who lets the bank see its name on the day. */
    public Mono<Set<UUID>> enterprisesShownTo(UUID bank, LocalDate today) {
        return database.sql(SHOWN_TO)
                .bind("today", today)
                .bind("bank", bank)
                .map(row -> Columns.id(row, "enterprise_org"))
                .all()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Consent map(Readable row) {
        @Nullable UUID bank = row.get("bank_org", UUID.class);
        return new Consent(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.id(row, "enterprise_org"),
                bank,
                Columns.date(row, "until"),
                Columns.time(row, "granted_at"),
                row.get("revoked_at", Instant.class));
    }
}
