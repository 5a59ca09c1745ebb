package app.zhirong.subsidy.store;

import app.zhirong.platform.database.Columns;
import app.zhirong.subsidy.domain.Policy;
import app.zhirong.subsidy.domain.PolicyTerms;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of policies and their versions. */
@Component
public class PolicyStore {

    private static final String SELECT = """
            select p.id, v.id as version_id, v.number, v.terms
            from subsidy.policy p join subsidy.policy_version v on v.policy_id = p.id
            """;
    private static final String NEWEST =
            " v.number = (select max(n.number) from subsidy.policy_version n where n.policy_id = p.id)";
    private static final String ALL = SELECT + "where" + NEWEST + " order by p.code";
    private static final String BY_ID = SELECT + "where p.id = :id and" + NEWEST;
    private static final String BY_CODE = SELECT + "where p.code = :code and" + NEWEST;
    private static final String BY_VERSION = SELECT + "where v.id = :version";
    private static final String BY_VERSIONS = SELECT + "where v.id = any(:versions)";
    private static final String INSERT = """
            insert into subsidy.policy (id, code, created_at) values (:id, :code, :at) on conflict (code) do nothing
            """;
    private static final String INSERT_VERSION = """
            insert into subsidy.policy_version (id, policy_id, number, terms, loaded_at)
            select :id, p.id, coalesce(max(v.number), 0) + 1, :terms, :at
            from subsidy.policy p left join subsidy.policy_version v on v.policy_id = p.id
            where p.code = :code group by p.id
            on conflict (policy_id, number) do nothing
            """;

    private final DatabaseClient database;

    PolicyStore(DatabaseClient database) {
        this.database = database;
    }

    /** All policies in their newest versions, by code. */
    public Flux<Policy> all() {
        return database.sql(ALL).map(PolicyStore::map).all();
    }

    public Mono<Policy> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(PolicyStore::map).one();
    }

    public Mono<Policy> findByCode(String code) {
        return database.sql(BY_CODE).bind("code", code).map(PolicyStore::map).one();
    }

    /** The version by which a call or a claim goes. */
    public Mono<Policy> findVersion(UUID version) {
        return database.sql(BY_VERSION)
                .bind("version", version)
                .map(PolicyStore::map)
                .one();
    }

    /** Likewise for several, by version. */
    public Mono<Map<UUID, Policy>> findVersions(Collection<UUID> versions) {
        return database.sql(BY_VERSIONS)
                .bind("versions", versions.toArray(UUID[]::new))
                .map(PolicyStore::map)
                .all()
                .collectMap(Policy::versionId);
    }

    /** Adds the terms as the next version; two replicas that do it at once add it once. */
    public Mono<Void> add(UUID policyId, UUID versionId, PolicyTerms terms, Instant at) {
        return database.sql(INSERT)
                .bind("id", policyId)
                .bind("code", terms.code())
                .bind("at", at)
                .then()
                .then(database.sql(INSERT_VERSION)
                        .bind("id", versionId)
                        .bind("code", terms.code())
                        .bind("terms", Json.of(PolicyTermsJson.write(terms)))
                        .bind("at", at)
                        .then());
    }

    private static Policy map(Readable row) {
        return new Policy(
                Columns.id(row, "id"),
                Columns.id(row, "version_id"),
                Columns.number(row, "number"),
                PolicyTermsJson.read(Columns.get(row, "terms", Json.class).asString()));
    }
}
