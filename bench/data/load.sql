-- Copies the generated files into staging tables of a schema of their own, for the benchmarks to fill the product's
-- tables from (a table with row-level security takes no copy).
--   cd DIR && psql -v ON_ERROR_STOP=1 -f …/bench/data/load.sql "postgresql://…"
begin;
drop schema if exists bench cascade;
create schema bench;

create table bench.enterprise (
  id uuid primary key,
  uscc text not null unique check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name text not null unique,
  region int not null,
  industry text not null,
  size text not null check (size in ('large', 'medium', 'small', 'micro')),
  staff int not null,
  revenue_wan bigint not null,
  assets_wan bigint not null,
  established_on date not null
);

create table bench.tag (
  enterprise_id uuid not null,
  tag text not null,
  valid_from date not null,
  valid_to date not null,
  primary key (enterprise_id, tag)
);

create table bench.asset (
  id uuid primary key,
  enterprise_id uuid not null,
  kind text not null check (kind in ('invention', 'utility_model', 'design', 'trademark')),
  number text not null unique,
  title text not null,
  class text,
  filed_on date not null,
  granted_on date not null check (granted_on > filed_on),
  expires_on date not null check (expires_on > granted_on),
  legal_status text not null check (legal_status in ('in_force', 'lapsed', 'invalidated', 'expired')),
  ownership_verified boolean not null,
  co_owner_id uuid,
  pledged_until date check (pledged_until <= expires_on)
);

create table bench.asset_value (
  id uuid primary key,
  asset_id uuid not null,
  kind text not null check (kind in ('external', 'bank_internal', 'negotiated')),
  amount numeric(18, 2) not null check (amount > 0),
  valued_on date not null,
  valid_until date not null,
  standing text not null check (standing in ('declared', 'verified')),
  bank int check ((bank is null) = (kind = 'external'))
);

\copy bench.enterprise from 'enterprises.csv' with (format csv, header match)
\copy bench.tag from 'tags.csv' with (format csv, header match)
\copy bench.asset from 'assets.csv' with (format csv, header match)
\copy bench.asset_value from 'values.csv' with (format csv, header match)

alter table bench.tag add foreign key (enterprise_id) references bench.enterprise;
alter table bench.asset add foreign key (enterprise_id) references bench.enterprise;
alter table bench.asset add foreign key (co_owner_id) references bench.enterprise;
alter table bench.asset_value add foreign key (asset_id) references bench.asset;
create index on bench.asset (enterprise_id);
create index on bench.asset_value (asset_id);
commit;

analyze bench.enterprise, bench.tag, bench.asset, bench.asset_value;
