package app.zhirong.pledge.store;

import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.platform.database.Constraint;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.RightType;
import app.zhirong.pledge.domain.ImportFilter;
import app.zhirong.pledge.domain.ImportedRegistration;
import app.zhirong.pledge.domain.StoredImport;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of registrations made outside the platform. */
@Component
public class ImportedRegistrationStore {

    // all rows in one statement: the whole list or nothing
    private static final String INSERT = """
            insert into pledge.imported_registration (id, region, pledgor_name, pledgor_uscc, pledgee_name, right_type,
              asset_nos, registration_no, registered_on, secured_amount, debt_from, debt_to, first_time,
              imported_org, imported_by, imported_at)
            select gen_random_uuid(), r."region", r."pledgorName", r."pledgorUscc", r."pledgeeName", r."rightType",
              r."assetNos", r."registrationNo", r."registeredOn", r."securedAmount", r."debtFrom", r."debtTo",
              r."firstTime", :org, :by, :at
            from json_to_recordset(:rows::json) as r("region" int, "pledgorName" text, "pledgorUscc" text,
              "pledgeeName" text, "rightType" text, "assetNos" text[], "registrationNo" text, "registeredOn" date,
              "securedAmount" numeric, "debtFrom" date, "debtTo" date, "firstTime" boolean)
            """;
    private static final String KNOWN = """
            select registration_no from pledge.imported_registration where registration_no = any(:numbers)
            union
            select registration_no from pledge.result where confirmed and registration_no = any(:numbers)
            """;
    private static final String WHERE = """
             where (:rightType::text is null or i.right_type = :rightType)
               and (:region::int is null or i.region = :region)
               and (:from::date is null or i.registered_on >= :from)
               and (:to::date is null or i.registered_on <= :to)
               and (:keyword::text is null or strpos(i.pledgor_name, :keyword) > 0
                 or strpos(i.pledgee_name, :keyword) > 0 or i.registration_no = :keyword
                 or i.pledgor_uscc = :keyword or :keyword = any(i.asset_nos))
            """;
    private static final String PAGE = """
            select i.id, i.region, i.pledgor_name, i.pledgor_uscc, i.pledgee_name, i.right_type, i.asset_nos,
              i.registration_no, i.registered_on, i.secured_amount, i.debt_from, i.debt_to, i.first_time, i.imported_at
            from pledge.imported_registration i
            """ + WHERE + """
               and (:after::uuid is null or (i.registered_on, i.id) <
                 (select a.registered_on, a.id from pledge.imported_registration a where a.id = :after))
             order by i.registered_on desc, i.id desc
             limit :limit
            """;
    private static final String COUNT = "select count(*) from pledge.imported_registration i" + WHERE;

    private final DatabaseClient database;

    ImportedRegistrationStore(DatabaseClient database) {
        this.database = database;
    }

    /** @throws app.zhirong.kernel.Problem 409 if one of the numbers was imported meanwhile */
    public Mono<Long> insertAll(List<ImportedRegistration> rows, UUID organisation, UUID by, Instant at) {
        return database.sql(INSERT)
                .bind("rows", Json.of(PledgeRows.JSON.writeValueAsString(rows)))
                .bind("org", organisation)
                .bind("by", by)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .transform(Constraint.refuses("imported_registration_once", PledgeProblem.NUMBER_USED::problem));
    }

    /** Those of the numbers that are here already, as far as the caller sees. */
    public Mono<Set<String>> known(List<String> registrationNos) {
        return database.sql(KNOWN)
                .bind("numbers", registrationNos.toArray(String[]::new))
                .map(row -> Columns.text(row, "registration_no"))
                .all()
                .collect(Collectors.toSet());
    }

    public Mono<Page<StoredImport>> page(ImportFilter filter, @Nullable UUID after, int limit) {
        var rows = bind(filter)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(ImportedRegistrationStore::map)
                .all()
                .collectList();
        var total = bind(filter).to(database.sql(COUNT)).mapValue(Long.class).one();
        return rows.flatMap(found ->
                total.map(count -> Page.cut(found, limit, count, row -> row.id().toString())));
    }

    private static StoredImport map(Readable row) {
        return new StoredImport(
                Columns.id(row, "id"),
                new ImportedRegistration(
                        Columns.number(row, "region"),
                        Columns.text(row, "pledgor_name"),
                        Columns.text(row, "pledgor_uscc"),
                        Columns.text(row, "pledgee_name"),
                        Columns.choice(row, "right_type", RightType.class),
                        List.of(Columns.get(row, "asset_nos", String[].class)),
                        Columns.text(row, "registration_no"),
                        Columns.date(row, "registered_on"),
                        Columns.money(row, "secured_amount"),
                        Columns.date(row, "debt_from"),
                        Columns.date(row, "debt_to"),
                        Columns.flag(row, "first_time")),
                Columns.time(row, "imported_at"));
    }

    private static Bind bind(ImportFilter filter) {
        var keyword = filter.keyword();
        return Bind.values()
                .with("rightType", filter.rightType(), String.class)
                .with("region", filter.region(), Integer.class)
                .with("from", filter.registeredFrom(), LocalDate.class)
                .with("to", filter.registeredTo(), LocalDate.class)
                .with("keyword", keyword == null || keyword.isBlank() ? null : keyword.strip(), String.class);
    }
}
