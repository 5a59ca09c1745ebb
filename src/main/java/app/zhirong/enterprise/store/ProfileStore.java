package app.zhirong.enterprise.store;

import app.zhirong.enterprise.EnterpriseProfile;
import app.zhirong.enterprise.EnterpriseProfile.Contact;
import app.zhirong.enterprise.EnterpriseSize;
import app.zhirong.enterprise.EnterpriseTag;
import app.zhirong.enterprise.SharePurpose;
import app.zhirong.enterprise.domain.MaskedContact;
import app.zhirong.enterprise.domain.ProfileFacts;
import app.zhirong.enterprise.domain.ProfileFilter;
import app.zhirong.identity.Organisation;
import app.zhirong.kernel.Money;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of profiles with their titles, and of whom they were shown to. */
@Component
public class ProfileStore {

    private static final String SELECT = """
            select p.id, p.version, p.region, p.name, p.uscc, p.industry_code, p.staff, p.annual_revenue, p.total_assets,
                   p.size, p.founded_on, p.contact_name, p.contact_phone, p.verified,
                   p.id = any ((select platform.scope_orgs())::uuid[]) as own,
                   (select coalesce(json_agg(json_build_object('code', t.code, 'level', t.level,
                              'certificateNo', t.certificate_no, 'validFrom', t.valid_from, 'validTo', t.valid_to)
                              order by t.code, t.level), '[]'::json)
                    from enterprise.tag t where t.enterprise_id = p.id) as tags
            from enterprise.profile p
            """;
    private static final String BY_IDS = SELECT + " where p.id = any(:ids) order by p.id";
    private static final String FITS = """
             where (:keyword::text is null or strpos(p.name, :keyword) > 0 or p.uscc = :keyword)
               and (:region::int is null or p.region = :region)
               and (:size::text is null or p.size = :size)
               and (:verified::boolean is null or p.verified = :verified)
            """;
    // ids are in order of creation, so the id is the cursor
    private static final String PAGE = SELECT + FITS + """
               and (:after::uuid is null or p.id < :after)
             order by p.id desc
             limit :limit
            """;
    private static final String COUNT = "select count(*) from enterprise.profile p" + FITS;
    private static final String BEGIN = """
            insert into enterprise.profile (id, region, name, uscc, verified)
            values (:id, :region, :name, :uscc, :verified)
            on conflict do nothing
            """;
    private static final String CHANGE = """
            update enterprise.profile set industry_code = :industry, staff = :staff, annual_revenue = :revenue,
              total_assets = :assets, size = :size, founded_on = :founded, contact_name = :contactName,
              contact_phone = :contactPhone, version = version + 1
            where id = :id and version = :version
            """;
    private static final String FORGET_TAGS = "delete from enterprise.tag where enterprise_id = :id";
    private static final String ADD_TAG = """
            insert into enterprise.tag (enterprise_id, code, level, certificate_no, valid_from, valid_to)
            values (:id, :code, :level, :certificate, :from, :to)
            """;
    private static final String MARK_VERIFIED = "select enterprise.mark_verified(:id)";
    private static final String SHARE = """
            insert into enterprise.share (resource_id, org_id, purpose, granted_by)
            values (:id, :org, :purpose, :by)
            on conflict do nothing
            """;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<EnterpriseTag>> TAGS = new TypeReference<>() {};

    private final DatabaseClient database;

    ProfileStore(DatabaseClient database) {
        this.database = database;
    }

    public Flux<EnterpriseProfile> findAll(Collection<UUID> ids) {
        return database.sql(BY_IDS)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(ProfileStore::map)
                .all();
    }

    public Mono<Page<EnterpriseProfile>> page(ProfileFilter filter, @Nullable UUID after, int limit) {
        var rows = bind(filter)
                .with("after", after, UUID.class)
                .with("limit", limit + 1)
                .to(database.sql(PAGE))
                .map(ProfileStore::map)
                .all()
                .collectList();
        var total = bind(filter).to(database.sql(COUNT)).mapValue(Long.class).one();
        return rows.flatMap(found -> total.map(
                count -> Page.cut(found, limit, count, profile -> profile.id().toString())));
    }

    private static Bind bind(ProfileFilter filter) {
        var keyword = filter.keyword();
        return Bind.values()
                .with("keyword", keyword == null || keyword.isBlank() ? null : keyword.strip(), String.class)
                .with("region", filter.region(), Integer.class)
                .with("size", filter.size(), String.class)
                .with("verified", filter.verified(), Boolean.class);
    }

    /** The row of an enterprise that has none yet. */
    public Mono<Void> begin(Organisation enterprise) {
        return Bind.values()
                .with("id", enterprise.id())
                .with("region", enterprise.region())
                .with("name", enterprise.name())
                .with("uscc", enterprise.uscc(), String.class)
                .with("verified", enterprise.verified())
                .to(database.sql(BEGIN))
                .then();
    }

    /** @return how many rows had the version */
    public Mono<Long> change(UUID id, int version, ProfileFacts facts) {
        var contact = facts.contact();
        return Bind.values()
                .with("industry", facts.industryCode(), String.class)
                .with("staff", facts.staff(), Integer.class)
                .with("revenue", facts.annualRevenue(), Money.class)
                .with("assets", facts.totalAssets(), Money.class)
                .with("size", facts.size(), String.class)
                .with("founded", facts.foundedOn(), LocalDate.class)
                .with("contactName", contact == null ? null : contact.name(), String.class)
                .with("contactPhone", contact == null ? null : contact.phone(), String.class)
                .with("id", id)
                .with("version", version)
                .to(database.sql(CHANGE))
                .fetch()
                .rowsUpdated();
    }

    public Mono<Void> replaceTags(UUID id, List<EnterpriseTag> tags) {
        return database.sql(FORGET_TAGS)
                .bind("id", id)
                .then()
                .thenMany(Flux.fromIterable(tags))
                .concatMap(tag -> addTag(id, tag))
                .then();
    }

    private Mono<Void> addTag(UUID id, EnterpriseTag tag) {
        return Bind.values()
                .with("id", id)
                .with("code", tag.code())
                .with("level", tag.level())
                .with("certificate", tag.certificateNo(), String.class)
                .with("from", tag.validFrom())
                .with("to", tag.validTo(), LocalDate.class)
                .to(database.sql(ADD_TAG))
                .then();
    }

    public Mono<Void> markVerified(UUID id) {
        return database.sql(MARK_VERIFIED).bind("id", id).then();
    }

    public Mono<Void> share(UUID id, UUID organisation, SharePurpose purpose, UUID by) {
        return database.sql(SHARE)
                .bind("id", id)
                .bind("org", organisation)
                .bind("purpose", purpose.name())
                .bind("by", by)
                .then();
    }

    private static EnterpriseProfile map(Readable row) {
        return new EnterpriseProfile(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.text(row, "name"),
                row.get("uscc", String.class),
                Columns.number(row, "region"),
                row.get("industry_code", String.class),
                row.get("staff", Integer.class),
                Columns.moneyIfAny(row, "annual_revenue"),
                Columns.moneyIfAny(row, "total_assets"),
                Columns.choiceIfAny(row, "size", EnterpriseSize.class),
                row.get("founded_on", LocalDate.class),
                JSON.readValue(Columns.get(row, "tags", Json.class).asString(), TAGS),
                contact(row),
                Columns.flag(row, "verified"));
    }

    private static @Nullable Contact contact(Readable row) {
        var name = row.get("contact_name", String.class);
        if (name == null) {
            return null;
        }
        var contact = new Contact(name, Columns.text(row, "contact_phone"));
        return Columns.flag(row, "own") ? contact : MaskedContact.of(contact);
    }
}
