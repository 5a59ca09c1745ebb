-- The roles of ZhiRong; run once by a superuser. None of them is a superuser or may bypass row-level security.
-- The owner migrates; the other three act at run time: requests, visitors who are not logged in, relay and jobs.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['zhirong_owner', 'zhirong_app', 'zhirong_public', 'zhirong_worker'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole', role_name);
    end if;
  end loop;
end
$$;
alter role zhirong_app set statement_timeout = '15s';
alter role zhirong_app set lock_timeout = '5s';
alter role zhirong_public set statement_timeout = '5s';
alter role zhirong_public set lock_timeout = '2s';
alter role zhirong_worker set statement_timeout = '60s';
alter role zhirong_worker set lock_timeout = '5s';
