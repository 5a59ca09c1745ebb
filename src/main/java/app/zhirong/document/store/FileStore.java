package app.zhirong.document.store;

import app.zhirong.document.UploadedFile;
import app.zhirong.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of uploaded papers and of whom they were shown to. */
@Component
public class FileStore {

    private static final String COLUMNS = "id, digest, owner_org, name, media_type, size_bytes, created_at";
    private static final String INSERT = """
            insert into document.file (id, digest, owner_org, name, media_type, size_bytes, created_by, created_at)
            values (:id, :digest, :owner, :name, :mediaType, :size, :by, :at)
            """;
    // the visitor role sees no table
    private static final String INSERT_FOR_REGISTRATION = """
            select document.add_registration_paper(:id, :digest, :owner, :name, :mediaType, :size, :by, :at, :region)
            """;
    private static final String BY_IDS = "select " + COLUMNS + " from document.file where id = any(:ids) order by id";
    private static final String OPEN_TO_VERIFIERS =
            "update document.file set verification_region = :region where id = any(:ids)";
    private static final String SHARE = """
            insert into document.share (resource_id, org_id, purpose, granted_by)
            select id, :org, :purpose, :by from unnest(:ids::uuid[]) as id
            on conflict do nothing
            """;

    private final DatabaseClient database;

    FileStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> insert(UploadedFile file, UUID by) {
        return insert(database.sql(INSERT), file, by);
    }

    /** As a visitor: the paper of an organisation that is being registered. */
    public Mono<Void> insertForRegistration(UploadedFile file, UUID by, int region) {
        return insert(database.sql(INSERT_FOR_REGISTRATION).bind("region", region), file, by);
    }

    private static Mono<Void> insert(DatabaseClient.GenericExecuteSpec statement, UploadedFile file, UUID by) {
        return statement
                .bind("id", file.id())
                .bind("digest", file.digest())
                .bind("owner", file.ownerOrg())
                .bind("name", file.name())
                .bind("mediaType", file.mediaType())
                .bind("size", file.sizeBytes())
                .bind("by", by)
                .bind("at", file.createdAt())
                .then();
    }

    public Flux<UploadedFile> findAll(Collection<UUID> ids) {
        return database.sql(BY_IDS)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(FileStore::map)
                .all();
    }

    public Mono<Void> openToVerifiers(Collection<UUID> ids, int region) {
        return database.sql(OPEN_TO_VERIFIERS)
                .bind("region", region)
                .bind("ids", ids.toArray(UUID[]::new))
                .then();
    }

    public Mono<Void> share(Collection<UUID> ids, UUID organisation, String purpose, UUID by) {
        return database.sql(SHARE)
                .bind("org", organisation)
                .bind("purpose", purpose)
                .bind("by", by)
                .bind("ids", ids.toArray(UUID[]::new))
                .then();
    }

    private static UploadedFile map(Readable row) {
        return new UploadedFile(
                Columns.id(row, "id"),
                Columns.text(row, "name"),
                Columns.text(row, "media_type"),
                Columns.count(row, "size_bytes"),
                Columns.text(row, "digest"),
                Columns.id(row, "owner_org"),
                Columns.get(row, "created_at", Instant.class));
    }
}
