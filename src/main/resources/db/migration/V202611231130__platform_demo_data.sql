set local lock_timeout = '5s';

create table platform.demo_data (
  singleton boolean primary key default true check (singleton),
  first_day date not null,
  loaded_at timestamptz
);
comment on table platform.demo_data is
  'Whether the demonstration data was loaded, and from which day its dates are reckoned; empty outside the demo profile. Personal data: none. Retention: for ever. Erasure: none.';
alter table platform.demo_data enable row level security;
