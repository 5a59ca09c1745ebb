package app.zhirong.bankproduct.store;

import app.zhirong.bankproduct.WhitelistEntry;
import app.zhirong.bankproduct.domain.EntryFilter;
import app.zhirong.bankproduct.domain.EntryStanding;
import app.zhirong.bankproduct.domain.ImportedFile;
import app.zhirong.bankproduct.domain.ListEntry;
import app.zhirong.bankproduct.domain.ListLine;
import app.zhirong.kernel.Ids;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of banks' credit whitelists: imports and their lines. */
@Component
public class WhitelistStore {

    private static final String SAME_IMPORT = """
            select id from bankproduct.whitelist
            where bank_org = :bank and file_digest = :digest and business_date = :today
            """;
    private static final String INSERT = """
            insert into bankproduct.whitelist (id, bank_org, file_name, file_digest, entry_count, business_date,
                imported_by, imported_at)
            values (:id, :bank, :fileName, :digest, :count, :today, :by, :at)
            """;
    private static final String REPLACE = """
            update bankproduct.whitelist_entry set state = 'REPLACED', version = version + 1
            where bank_org = :bank and state = 'LISTED' and uscc = any(:usccs)
            """;
    private static final String INSERT_LINES = """
            insert into bankproduct.whitelist_entry (id, list_id, bank_org, uscc, name, indicative_limit, valid_from,
                valid_to, state)
            select t.id, :list, :bank, t.uscc, t.name, t.amount, t.valid_from, t.valid_to, 'LISTED'
            from unnest(:ids::uuid[], :usccs::text[], :names::text[], :limits::numeric[], :froms::date[], :tos::date[])
              as t(id, uscc, name, amount, valid_from, valid_to)
            """;
    private static final String REMOVE = """
            update bankproduct.whitelist_entry set state = 'REMOVED', version = version + 1 where id = :id
            """;
    private static final String SELECT = """
            select e.id, e.version, e.list_id, e.bank_org, e.uscc, e.name, e.indicative_limit, e.valid_from, e.valid_to,
                   e.state, e.enterprise_org is not null as registered
            from bankproduct.whitelist_entry e
            """;
    private static final String BY_ID = SELECT + "where e.id = :id";
    private static final String LOCK = BY_ID + " for no key update";
    private static final String WHERE = """
            where (:list::uuid is null or e.list_id = :list)
              and (:standing::text is null or :standing = case
                    when e.state <> 'LISTED' then e.state
                    when :today < e.valid_from then 'UPCOMING'
                    when :today > e.valid_to then 'EXPIRED'
                    else 'VALID' end)
              and (:keyword::text is null or strpos(e.name, :keyword) > 0 or strpos(e.uscc, :keyword) > 0)
            """;
    private static final String PAGE = SELECT + WHERE + """
              and (:after::uuid is null or e.id < :after)
            order by e.id desc limit :limit
            """;
    private static final String COUNT = "select count(*) from bankproduct.whitelist_entry e " + WHERE;
    private static final String VALID = """
            select bank_org, uscc, name, indicative_limit, valid_from, valid_to from bankproduct.whitelist_entry
            where state = 'LISTED' and valid_from <= :day and valid_to >= :day
            """;
    private static final String VALID_OF_BANK = VALID + " and bank_org = :bank";
    private static final String VALID_OF_ENTERPRISE = VALID + " and uscc = :uscc";

    private final DatabaseClient database;

    WhitelistStore(DatabaseClient database) {
        this.database = database;
    }

    /** The import of the same file on the same day; empty when there was none. */
    public Mono<UUID> sameImport(UUID bank, ImportedFile file, LocalDate today) {
        return database.sql(SAME_IMPORT)
                .bind("bank", bank)
                .bind("digest", file.digest())
                .bind("today", today)
                .mapValue(UUID.class)
                .one();
    }

    public Mono<Void> insert(UUID id, UUID bank, ImportedFile file, int count, LocalDate today, UUID by, Instant at) {
        return database.sql(INSERT)
                .bind("id", id)
                .bind("bank", bank)
                .bind("fileName", file.name())
                .bind("digest", file.digest())
                .bind("count", count)
                .bind("today", today)
                .bind("by", by)
                .bind("at", at)
                .then();
    }

    /** The bank's earlier lines of the same enterprises give way. */
    public Mono<Void> insertLines(UUID list, UUID bank, List<ListLine> lines, Ids ids) {
        var usccs = lines.stream().map(line -> line.uscc().value()).toArray(String[]::new);
        var limits = lines.stream()
                .map(line -> line.indicativeLimit() == null
                        ? null
                        : line.indicativeLimit().yuan())
                .toArray(BigDecimal[]::new);
        return database.sql(REPLACE)
                .bind("bank", bank)
                .bind("usccs", usccs)
                .then()
                .then(Bind.values()
                        .with("list", list)
                        .with("bank", bank)
                        .with("ids", lines.stream().map(line -> ids.next()).toArray(UUID[]::new))
                        .with("usccs", usccs)
                        .with("names", lines.stream().map(ListLine::name).toArray(String[]::new))
                        .with("limits", limits)
                        .with("froms", lines.stream().map(ListLine::validFrom).toArray(LocalDate[]::new))
                        .with("tos", lines.stream().map(ListLine::validTo).toArray(LocalDate[]::new))
                        .to(database.sql(INSERT_LINES))
                        .then());
    }

    /** Empty unless it is there and seen. */
    public Mono<ListEntry> find(UUID id, LocalDate today) {
        return database.sql(BY_ID).bind("id", id).map(row -> map(row, today)).one();
    }

    /** Empty unless the caller may change it. */
    public Mono<ListEntry> lock(UUID id, LocalDate today) {
        return database.sql(LOCK).bind("id", id).map(row -> map(row, today)).one();
    }

    public Mono<Void> remove(UUID id) {
        return database.sql(REMOVE).bind("id", id).then();
    }

    public Mono<Page<ListEntry>> page(EntryFilter filter, LocalDate today, @Nullable UUID after, int limit) {
        var rows = ListBind.of(filter, today)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(row -> map(row, today))
                .all()
                .collectList();
        var total = ListBind.of(filter, today)
                .to(database.sql(COUNT))
                .mapValue(Long.class)
                .one();
        return rows.flatMap(found -> total.map(
                count -> Page.cut(found, limit, count, entry -> entry.id().toString())));
    }

    /** The lines that count on the day, as far as the caller sees them. */
    public Flux<WhitelistEntry> validOfBank(UUID bank, LocalDate day) {
        return database.sql(VALID_OF_BANK)
                .bind("bank", bank)
                .bind("day", day)
                .map(WhitelistStore::valid)
                .all();
    }

    /** The lines about an enterprise that count on the day, as far as the caller sees them. */
    public Flux<WhitelistEntry> validOfEnterprise(String uscc, LocalDate day) {
        return database.sql(VALID_OF_ENTERPRISE)
                .bind("uscc", uscc)
                .bind("day", day)
                .map(WhitelistStore::valid)
                .all();
    }

    private static WhitelistEntry valid(Readable row) {
        return new WhitelistEntry(
                Columns.id(row, "bank_org"),
                Columns.text(row, "uscc"),
                Columns.text(row, "name"),
                Columns.moneyIfAny(row, "indicative_limit"),
                Columns.date(row, "valid_from"),
                Columns.date(row, "valid_to"));
    }

    private static ListEntry map(Readable row, LocalDate today) {
        var from = Columns.date(row, "valid_from");
        var to = Columns.date(row, "valid_to");
        return new ListEntry(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.id(row, "list_id"),
                Columns.id(row, "bank_org"),
                Columns.text(row, "uscc"),
                Columns.text(row, "name"),
                Columns.moneyIfAny(row, "indicative_limit"),
                from,
                to,
                EntryStanding.of(Columns.text(row, "state"), from, to, today),
                Columns.flag(row, "registered"));
    }
}
