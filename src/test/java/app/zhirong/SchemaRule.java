package app.zhirong;

import app.zhirong.support.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What must hold for every table, view, function and role. Each rule is a query for those that break it. */
enum SchemaRule {
    TABLES_SAY_WHAT_IS_PERSONAL("""
            select t.name from relation t where t.relkind in ('r', 'p') and not (
              coalesce(obj_description(t.oid, 'pg_class'), '') ~ 'Personal data: .+Retention: .+Erasure: .+')
            """),
    TABLES_HAVE_ROW_LEVEL_SECURITY("""
            select t.name from relation t join pg_class c using (oid)
            where t.relkind in ('r', 'p') and not c.relrowsecurity
            """),
    VIEWS_ASK_AS_THE_CALLER("""
            select t.name from relation t join pg_class c using (oid)
            where t.relkind = 'm'
              or t.relkind = 'v' and not coalesce(c.reloptions::text[] && '{security_invoker=true,security_invoker=on}', false)
            """),
    FUNCTIONS_OF_THE_OWNER_FIX_THEIR_PATH("""
            select f.name from function f join pg_proc p using (oid)
            where p.prosecdef and not coalesce(array_to_string(p.proconfig, ' ') like '%search_path=%', false)
            """),
    FUNCTIONS_OF_THE_OWNER_ARE_NOT_FOR_EVERYBODY("""
            select f.name from function f join pg_proc p using (oid)
            where p.prosecdef and has_function_privilege('public', p.oid, 'execute')
            """),
    VISITORS_CHANGE_NOTHING_THEMSELVES("""
            select t.name from relation t where t.relkind in ('r', 'p', 'v')
              and has_table_privilege('zhirong_public', t.oid, 'insert, update, delete, truncate')
            """),
    ACTING_ROLES_OWN_NOTHING("""
            select t.name from relation t join pg_class c using (oid)
            where pg_get_userbyid(c.relowner) in ('zhirong_app', 'zhirong_public', 'zhirong_worker')
            union all
            select n.nspname from pg_namespace n
            where pg_get_userbyid(n.nspowner) in ('zhirong_app', 'zhirong_public', 'zhirong_worker')
            union all
            select f.name from function f join pg_proc p using (oid)
            where pg_get_userbyid(p.proowner) in ('zhirong_app', 'zhirong_public', 'zhirong_worker')
            """),
    ROLES_CANNOT_BYPASS("""
            select rolname from pg_roles where rolname like 'zhirong%' and (rolsuper or rolbypassrls or rolcreaterole)
            """);

    private static final String SUBJECTS = """
            with relation as (
              select c.oid, c.relkind, n.nspname || '.' || c.relname as name
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname !~ '^(pg_|information_schema$|flyway$)' and c.relkind in ('r', 'p', 'v', 'm', 'S')
            ), function as (
              select p.oid, n.nspname || '.' || p.proname as name
              from pg_proc p join pg_namespace n on n.oid = p.pronamespace
              where n.nspname !~ '^(pg_|information_schema$|flyway$)'
                and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            )
            """;

    private final String breakers;

    SchemaRule(String breakers) {
        this.breakers = breakers;
    }

    /** The names of all that break the rule. */
    List<String> brokenBy(String database) {
        return column(database, SUBJECTS + breakers);
    }

    /** The first column of a query, asked as superuser because only the catalogue is read. */
    static List<String> column(String database, String sql) {
        try (var connection = TestDatabase.connect(database, "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
