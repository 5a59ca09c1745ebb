package app.zhirong;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.support.ModuleOrder;
import app.zhirong.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the migrations made keeps the rules of the house; a spoiled copy of it shows that the rules can see. */
class MigrationTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final String SCHEMAS =
            "select nspname from pg_namespace where nspname !~ '^(pg_|information_schema$|flyway$|public$)'";
    private static final String FOREIGN_KEYS = """
            select f.connamespace::regnamespace || ' ' || t.relnamespace::regnamespace || ' ' || f.conname
            from pg_constraint f join pg_class t on t.oid = f.confrelid where f.contype = 'f'
            """;

    private static String database = "";
    private static String spoiled = "";

    @BeforeAll
    static void copy() {
        database = TestDatabase.copy();
        spoiled = TestDatabase.copy();
        TestDatabase.asSuperuser(
                spoiled,
                "create schema spoiled",
                "create table spoiled.silent (id int primary key)",
                "create view spoiled.all_seeing as select id from spoiled.silent",
                "create function spoiled.trusting() returns int language sql security definer return 1",
                "grant insert on spoiled.silent to zhirong_public",
                "alter table spoiled.silent owner to zhirong_app");
    }

    @ParameterizedTest
    @EnumSource
    void holds(SchemaRule rule) {
        assertThat(rule.brokenBy(database)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ROLES_CANNOT_BYPASS")
    void catchesWhatIsSpoiled(SchemaRule rule) {
        assertThat(rule.brokenBy(spoiled)).isNotEmpty();
    }

    @Test
    void catchesARoleThatMayBypass() {
        TestDatabase.asSuperuser(spoiled, "create role zhirong_spoiled bypassrls");
        try {
            assertThat(SchemaRule.ROLES_CANNOT_BYPASS.brokenBy(spoiled)).containsExactly("zhirong_spoiled");
        } finally {
            TestDatabase.asSuperuser(spoiled, "drop role zhirong_spoiled");
        }
    }

    @Test
    void everySchemaBelongsToAModule() {
        assertThat(SchemaRule.column(database, SCHEMAS)).isNotEmpty().allMatch(ModuleOrder.all()::contains);
    }

    @Test
    void foreignKeysPointDownTheTiers() {
        assertThat(SchemaRule.column(database, FOREIGN_KEYS)).isNotEmpty().allSatisfy(key -> {
            var parts = key.split(" ");
            assertThat(ModuleOrder.positionOf(parts[1])).as(key).isLessThanOrEqualTo(ModuleOrder.positionOf(parts[0]));
        });
    }

    @Test
    void everyMigrationIsNamedByItsMinuteAndItsPurpose() throws IOException {
        assertThat(migrations())
                .extracting(file -> file.getFileName().toString())
                .isNotEmpty()
                .allMatch(name -> name.matches(
                        "V20\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])([01]\\d|2[0-3])[0-5]\\d__[a-z0-9_]+\\.sql"));
    }

    @Test
    void noMigrationWaitsForALockForLong() throws IOException {
        for (var file : migrations()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .containsPattern("(?m)^set local lock_timeout = '\\d+s';");
        }
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            return files.sorted().toList();
        }
    }
}
