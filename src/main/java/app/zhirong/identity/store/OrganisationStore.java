package app.zhirong.identity.store;

import app.zhirong.identity.BureauLevel;
import app.zhirong.identity.IdentityProblem;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.domain.EnrolledOrganisation;
import app.zhirong.identity.domain.OrganisationFilter;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import app.zhirong.platform.database.Constraint;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The directory's rows, as row-level security shows them to the caller. */
@Component
public class OrganisationStore {

    private static final String SELECT = """
            select id, kind, name, uscc, region, level, parent_id, phone, verified_at is not null as verified
            from identity.organisation
            """;
    private static final String BY_ID = SELECT + "where id = :id";
    private static final String BY_KIND = SELECT + "where kind = :kind order by name, id";
    private static final String BUREAUS = SELECT + """
            where kind = 'BUREAU' and regions @> :region
            order by case level when 'COUNTY' then 1 when 'CITY' then 2 else 3 end, id
            """;

    private static final String ENROLLED = """
            select o.id, o.kind, o.name, o.uscc, o.region, o.level, o.parent_id, o.phone,
                   o.verified_at is not null as verified, o.version,
                   (select count(*)::int from identity.app_user u where u.org_id = o.id and u.active) as users
            from identity.organisation o
            """;
    private static final String ENROLLED_BY_ID = ENROLLED + " where o.id = :id";
    // ids are in order of creation, so the id is the cursor
    private static final String FITS = """
             where (:kind::text is null or o.kind = :kind)
               and (:parent::uuid is null or o.parent_id = :parent)
               and (:keyword::text is null or strpos(o.name, :keyword) > 0 or o.uscc = :keyword)
            """;
    private static final String PAGE = ENROLLED + FITS + """
               and (:after::uuid is null or o.id < :after)
             order by o.id desc
             limit :limit
            """;
    private static final String COUNT = "select count(*) from identity.organisation o" + FITS;
    private static final String INSERT = """
            insert into identity.organisation
              (id, kind, name, uscc, region, level, regions, parent_id, phone, verified_at, created_at)
            values (:id, :kind, :name, :uscc, :region, :level, :regions::int4multirange, :parent, :phone, :verifiedAt, :at)
            """;
    private static final String CHANGE = """
            update identity.organisation set name = :name, phone = :phone, version = version + 1
            where id = :id and version = :version
            """;
    private static final String VERIFY = """
            update identity.organisation set verified_at = :at, verified_by = :by, version = version + 1
            where id = :id and kind = 'ENTERPRISE' and verified_at is null
            """;

    private final DatabaseClient database;

    OrganisationStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Organisation> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(OrganisationStore::map).one();
    }

    public Flux<Organisation> ofKind(OrganisationKind kind) {
        return database.sql(BY_KIND)
                .bind("kind", kind.name())
                .map(OrganisationStore::map)
                .all();
    }

    public Flux<Organisation> bureausOf(int region) {
        return database.sql(BUREAUS)
                .bind("region", region)
                .map(OrganisationStore::map)
                .all();
    }

    public Mono<EnrolledOrganisation> findEnrolled(UUID id) {
        return database.sql(ENROLLED_BY_ID)
                .bind("id", id)
                .map(OrganisationStore::enrolled)
                .one();
    }

    public Mono<Page<EnrolledOrganisation>> page(OrganisationFilter filter, @Nullable UUID after, int limit) {
        var rows = bind(filter)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(OrganisationStore::enrolled)
                .all()
                .collectList();
        var total = bind(filter).to(database.sql(COUNT)).mapValue(Long.class).one();
        return rows.flatMap(found -> total.map(count ->
                Page.cut(found, limit, count, row -> row.organisation().id().toString())));
    }

    private static Bind bind(OrganisationFilter filter) {
        var keyword = filter.keyword();
        return Bind.values()
                .with("kind", filter.kind(), String.class)
                .with("parent", filter.parentId(), UUID.class)
                .with("keyword", keyword == null || keyword.isBlank() ? null : keyword.strip(), String.class);
    }

    /**
     * @param regions of a bureau, int4multirange
     * @throws app.zhirong.kernel.Problem 422 if the credit code is known already
     */
    public Mono<Void> insert(Organisation organisation, @Nullable String regions, Instant at) {
        return Bind.values()
                .with("id", organisation.id())
                .with("kind", organisation.kind())
                .with("name", organisation.name())
                .with("uscc", organisation.uscc(), String.class)
                .with("region", organisation.region())
                .with("level", organisation.level(), BureauLevel.class)
                .with("regions", regions, String.class)
                .with("parent", organisation.parentId(), UUID.class)
                .with("phone", organisation.phone())
                .with("verifiedAt", organisation.verified() ? at : null, Instant.class)
                .with("at", at)
                .to(database.sql(INSERT))
                .then()
                .transform(
                        Constraint.refuses("organisation_uscc", () -> IdentityProblem.ORGANISATION_KNOWN.at("/uscc")));
    }

    /** @return how many rows had the version */
    public Mono<Long> change(UUID id, int version, String name, String phone) {
        return database.sql(CHANGE)
                .bind("name", name)
                .bind("phone", phone)
                .bind("id", id)
                .bind("version", version)
                .fetch()
                .rowsUpdated();
    }

    public Mono<Void> markVerified(UUID enterprise, UUID by, Instant at) {
        return database.sql(VERIFY)
                .bind("at", at)
                .bind("by", by)
                .bind("id", enterprise)
                .then();
    }

    private static EnrolledOrganisation enrolled(Readable row) {
        return new EnrolledOrganisation(map(row), Columns.number(row, "version"), Columns.number(row, "users"));
    }

    private static Organisation map(Readable row) {
        return new Organisation(
                Columns.id(row, "id"),
                Columns.choice(row, "kind", OrganisationKind.class),
                Columns.text(row, "name"),
                row.get("uscc", String.class),
                Columns.number(row, "region"),
                Columns.choiceIfAny(row, "level", BureauLevel.class),
                row.get("parent_id", UUID.class),
                Columns.text(row, "phone"),
                Columns.flag(row, "verified"));
    }
}
