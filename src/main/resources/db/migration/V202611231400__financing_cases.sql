-- Financing cases, split by who may read: what a bureau of the region may see stands in application and collateral,
-- the enterprise's request, papers and remarks are for it and its bank, the bank's review is for the bank alone.
set local lock_timeout = '5s';

create schema financing;
comment on schema financing is 'financing cases from draft to closure, and the loans that come of them';
grant usage on schema financing to zhirong_app, zhirong_worker;

create sequence financing.case_number;
grant usage on sequence financing.case_number to zhirong_app;

create table financing.share (
  resource_id uuid not null,
  org_id uuid not null,
  until timestamptz,
  purpose text not null check (purpose in ('CLAIM')),
  granted_by uuid not null,
  primary key (resource_id, org_id, purpose)
);
comment on table financing.share is
  'Which bureau may see a loan''s facts because of a claim. Personal data: none. Retention: three years after its end. Erasure: by retention.';
alter table financing.share enable row level security;
create policy mine on financing.share for select to zhirong_app
  using (org_id = any ((select platform.scope_orgs())::uuid[]) or granted_by = any ((select platform.scope_orgs())::uuid[]));
create policy grant_own on financing.share for insert to zhirong_app
  with check (granted_by = any ((select platform.scope_orgs())::uuid[]));
create policy renew_own on financing.share for update to zhirong_app
  using (granted_by = any ((select platform.scope_orgs())::uuid[]));
grant select, insert, update on financing.share to zhirong_app;

create table financing.application (
  id uuid primary key,
  version int not null default 0,
  case_no text not null unique check (case_no ~ '^RZ-\d{4}-\d{6}$'),
  enterprise_id uuid not null,
  enterprise_name text not null,
  enterprise_uscc text,
  enterprise_phone text not null default '',
  bank_id uuid not null,
  bank_name text not null,
  bank_phone text not null default '',
  region int not null,
  product_id uuid not null,
  product_version int not null,
  product_name text not null,
  product_terms jsonb not null,
  state text not null check (state in
    ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'RECOMMENDED', 'OFFERED', 'AGREED', 'CONTRACTED', 'SECURED',
     'DISBURSED', 'SETTLED', 'CLOSED', 'WITHDRAWN', 'REJECTED', 'LAPSED')),
  round int not null default 1 check (round > 0),
  state_since date not null,
  due_on date,
  submitted_on date,
  credit_line numeric(18, 2) check (credit_line > 0),
  registered_secured_amount numeric(18, 2) check (registered_secured_amount > 0),
  disbursed_amount numeric(18, 2) check (disbursed_amount > 0),
  outstanding_balance numeric(18, 2) check (outstanding_balance >= 0),
  registered_on date,
  disbursed_on date,
  settled_on date,
  created_by uuid not null,
  created_at timestamptz not null,
  constraint application_sent_has_date check (state in ('DRAFT', 'WITHDRAWN') or submitted_on is not null),
  constraint application_within_line check (disbursed_amount <= credit_line),
  constraint application_balance_within_loan check (outstanding_balance <= disbursed_amount),
  constraint application_disbursed_whole check
    ((disbursed_amount is null) = (disbursed_on is null) and (disbursed_amount is null) = (outstanding_balance is null)),
  constraint application_settled_owes_nothing check (settled_on is null or outstanding_balance = 0),
  constraint application_dates_in_order check (disbursed_on is null or settled_on is null or settled_on >= disbursed_on)
);
comment on table financing.application is
  'One row per financing case: parties, product, state, dates and the four amounts. Personal data: none. Retention: ten years after the end. Erasure: none, duty of proof.';
create index application_of_enterprise on financing.application (enterprise_id, id);
create index application_of_bank on financing.application (bank_id, state, due_on);
create index application_of_region on financing.application (region, state);
create index application_due on financing.application (due_on) where state in ('OFFERED', 'RETURNED');
alter table financing.application enable row level security;
-- a draft is nobody's business but the enterprise's
create policy seen on financing.application for select to zhirong_app using (
  enterprise_id = any ((select platform.scope_orgs())::uuid[])
  or (submitted_on is not null and bank_id = any ((select platform.scope_orgs())::uuid[]))
  or (submitted_on is not null and platform.bureau_sees(region))
  or exists (select from financing.share s
             where s.resource_id = application.id and s.org_id = any ((select platform.scope_orgs())::uuid[])
               and (s.until is null or s.until > now())));
create policy begin_own on financing.application for insert to zhirong_app
  with check (enterprise_id = (select platform.scope_org()));
create policy parties_move on financing.application for update to zhirong_app using (
  enterprise_id = any ((select platform.scope_orgs())::uuid[])
  or (submitted_on is not null and bank_id = any ((select platform.scope_orgs())::uuid[])));
create policy platform_moves on financing.application for all to zhirong_worker using (true) with check (true);
grant select, insert, update on financing.application to zhirong_app;
grant select, update on financing.application to zhirong_worker;

create table financing.request (
  case_id uuid not null references financing.application,
  round int not null check (round > 0),
  enterprise_id uuid not null,
  bank_id uuid not null,
  amount numeric(18, 2),
  term_months int,
  purpose text not null default '',
  repayment_source text not null default '',
  annual_revenue numeric(18, 2),
  outstanding_loans numeric(18, 2),
  asset_ids uuid[] not null default '{}',
  credit_enquiry_consent boolean not null default false,
  submitted_at timestamptz,
  submitted_by text,
  primary key (case_id, round)
);
comment on table financing.request is
  'What the enterprise asks for, one row per round of submission; a submitted round never changes. Personal data: name of the signatory. Retention: with the case. Erasure: with the case.';
alter table financing.request enable row level security;
create policy parties on financing.request for select to zhirong_app using (
  enterprise_id = any ((select platform.scope_orgs())::uuid[])
  or (submitted_at is not null and bank_id = any ((select platform.scope_orgs())::uuid[])));
create policy write_own on financing.request for insert to zhirong_app
  with check (enterprise_id = any ((select platform.scope_orgs())::uuid[]));
create policy change_unsent on financing.request for update to zhirong_app
  using (submitted_at is null and enterprise_id = any ((select platform.scope_orgs())::uuid[]))
  with check (enterprise_id = any ((select platform.scope_orgs())::uuid[]));
create policy platform_reads on financing.request for select to zhirong_worker using (true);
grant select, insert, update on financing.request to zhirong_app;
grant select on financing.request to zhirong_worker;

create table financing.paper (
  case_id uuid not null references financing.application,
  round int not null,
  code text not null check (length(code) between 1 and 60),
  file_id uuid not null,
  file_name text not null,
  enterprise_id uuid not null,
  bank_id uuid not null,
  first_round int not null,
  submitted boolean not null default false,
  primary key (case_id, round, code, file_id)
);
comment on table financing.paper is
  'Papers of a request, by round and by what the product asks for. Personal data: whatever the paper holds. Retention: with the case. Erasure: with the case.';
alter table financing.paper enable row level security;
create policy parties on financing.paper for select to zhirong_app using (
  enterprise_id = any ((select platform.scope_orgs())::uuid[])
  or (submitted and bank_id = any ((select platform.scope_orgs())::uuid[])));
create policy add_own on financing.paper for insert to zhirong_app
  with check (enterprise_id = any ((select platform.scope_orgs())::uuid[]));
create policy send_own on financing.paper for update to zhirong_app
  using (not submitted and enterprise_id = any ((select platform.scope_orgs())::uuid[]))
  with check (enterprise_id = any ((select platform.scope_orgs())::uuid[]));
create policy drop_unsent on financing.paper for delete to zhirong_app
  using (not submitted and enterprise_id = any ((select platform.scope_orgs())::uuid[]));
grant select, insert, update, delete on financing.paper to zhirong_app;

create table financing.remark (
  id uuid primary key,
  case_id uuid not null references financing.application,
  enterprise_id uuid not null,
  bank_id uuid not null,
  round int not null,
  field text not null check (length(field) between 1 and 100),
  text text not null check (length(text) between 1 and 500),
  made_on date not null,
  made_by text not null
);
comment on table financing.remark is
  'What the bank wants corrected, per field, all at once (一次性告知). Personal data: name of the officer. Retention: with the case. Erasure: with the case.';
create index remark_of_case on financing.remark (case_id, round);
alter table financing.remark enable row level security;
create policy parties on financing.remark for select to zhirong_app using (
  enterprise_id = any ((select platform.scope_orgs())::uuid[]) or bank_id = any ((select platform.scope_orgs())::uuid[]));
create policy bank_remarks on financing.remark for insert to zhirong_app
  with check (bank_id = any ((select platform.scope_orgs())::uuid[]));
grant select, insert on financing.remark to zhirong_app;

create table financing.collateral (
  case_id uuid not null references financing.application,
  asset_id uuid not null,
  enterprise_id uuid not null,
  bank_id uuid not null,
  region int not null,
  registration_no text,
  registered_on date,
  released_on date,
  primary key (case_id, asset_id),
  constraint collateral_registered_whole check ((registration_no is null) = (registered_on is null))
);
comment on table financing.collateral is
  'The rights offered for a case, and since when they are registered and released. Personal data: none. Retention: with the case. Erasure: none.';
create index collateral_of_asset on financing.collateral (asset_id);
alter table financing.collateral enable row level security;
create policy seen on financing.collateral for select to zhirong_app using (
  enterprise_id = any ((select platform.scope_orgs())::uuid[]) or bank_id = any ((select platform.scope_orgs())::uuid[])
  or platform.bureau_sees(region)
  or exists (select from financing.share s
             where s.resource_id = case_id and s.org_id = any ((select platform.scope_orgs())::uuid[])
               and (s.until is null or s.until > now())));
create policy offer_own on financing.collateral for insert to zhirong_app
  with check (enterprise_id = any ((select platform.scope_orgs())::uuid[]));
create policy take_back_own on financing.collateral for delete to zhirong_app
  using (registered_on is null and enterprise_id = any ((select platform.scope_orgs())::uuid[]));
create policy platform_keeps on financing.collateral for all to zhirong_worker using (true) with check (true);
grant select, insert, delete on financing.collateral to zhirong_app;
grant select, update on financing.collateral to zhirong_worker;

create table financing.registration (
  case_id uuid not null references financing.application,
  registration_no text not null,
  enterprise_id uuid not null,
  bank_id uuid not null,
  region int not null,
  registered_on date not null,
  secured_amount numeric(18, 2) not null check (secured_amount > 0),
  primary key (case_id, registration_no)
);
comment on table financing.registration is
  'Registrations that secure a case, as module pledge tells them. Personal data: none. Retention: with the case. Erasure: none.';
alter table financing.registration enable row level security;
create policy seen on financing.registration for select to zhirong_app using (
  enterprise_id = any ((select platform.scope_orgs())::uuid[]) or bank_id = any ((select platform.scope_orgs())::uuid[])
  or platform.bureau_sees(region));
create policy platform_keeps on financing.registration for all to zhirong_worker using (true) with check (true);
grant select on financing.registration to zhirong_app;
grant select, insert on financing.registration to zhirong_worker;

create table financing.bank_review (
  case_id uuid primary key references financing.application,
  bank_id uuid not null,
  officer_id uuid not null,
  officer_name text not null,
  taken_up_on date not null,
  ticks text[] not null default '{}',
  checked_files uuid[] not null default '{}',
  value_kind text check (value_kind in ('EXTERNAL_APPRAISAL', 'BANK_INTERNAL', 'NEGOTIATED')),
  valued_on date,
  value_basis text not null default '',
  memo text not null default '',
  amount numeric(18, 2),
  annual_rate numeric(8, 6),
  term_months int,
  conditions text not null default '',
  proposal text check (proposal in ('OFFER', 'REJECTION')),
  reason_code text,
  reason_text text not null default '',
  sent_back_note text not null default '',
  updated_at timestamptz not null
);
comment on table financing.bank_review is
  'The bank''s own work on a case: checklist, basis of value, memo, proposal. Personal data: name of the officer. Retention: with the case. Erasure: none, duty of proof.';
alter table financing.bank_review enable row level security;
create policy bank_only on financing.bank_review to zhirong_app
  using (bank_id = any ((select platform.scope_orgs())::uuid[])) with check (bank_id = any ((select platform.scope_orgs())::uuid[]));
grant select, insert, update on financing.bank_review to zhirong_app;

create table financing.adopted_value (
  case_id uuid not null references financing.application,
  asset_id uuid not null,
  bank_id uuid not null,
  adopted_value numeric(18, 2) not null check (adopted_value > 0),
  pledge_rate numeric(6, 4) not null check (pledge_rate > 0 and pledge_rate <= 1),
  primary key (case_id, asset_id)
);
comment on table financing.adopted_value is
  'What the bank holds a right to be worth (认定价值) and how much of it it lends. Personal data: none. Retention: with the case. Erasure: none.';
alter table financing.adopted_value enable row level security;
create policy bank_only on financing.adopted_value to zhirong_app
  using (bank_id = any ((select platform.scope_orgs())::uuid[])) with check (bank_id = any ((select platform.scope_orgs())::uuid[]));
grant select, insert, update, delete on financing.adopted_value to zhirong_app;

create table financing.decision (
  case_id uuid primary key references financing.application,
  enterprise_id uuid not null,
  bank_id uuid not null,
  outcome text not null check (outcome in ('OFFER', 'REJECTION')),
  decided_on date not null,
  amount numeric(18, 2) check (amount > 0),
  annual_rate numeric(8, 6) check (annual_rate >= 0 and annual_rate < 1),
  term_months int check (term_months > 0),
  conditions text not null default '',
  valid_until date,
  reason_code text,
  reason_text text not null default '',
  constraint decision_offer_whole check (outcome <> 'OFFER'
    or (amount is not null and annual_rate is not null and term_months is not null and valid_until is not null)),
  constraint decision_rejection_has_reason check (outcome <> 'REJECTION' or reason_code is not null)
);
comment on table financing.decision is
  'The bank''s decision as the enterprise is told it: the offer or the reason. Personal data: none. Retention: with the case. Erasure: none.';
alter table financing.decision enable row level security;
create policy parties on financing.decision for select to zhirong_app using (
  enterprise_id = any ((select platform.scope_orgs())::uuid[]) or bank_id = any ((select platform.scope_orgs())::uuid[]));
create policy bank_decides on financing.decision for insert to zhirong_app
  with check (bank_id = any ((select platform.scope_orgs())::uuid[]));
grant select, insert on financing.decision to zhirong_app;

create table financing.contract (
  case_id uuid primary key references financing.application,
  enterprise_id uuid not null,
  bank_id uuid not null,
  loan_contract_no text not null check (length(loan_contract_no) between 1 and 60),
  loan_contract_date date not null,
  pledge_contract_no text not null check (length(pledge_contract_no) between 1 and 60),
  pledge_contract_date date not null,
  principal_claim numeric(18, 2) not null check (principal_claim > 0),
  secured_amount numeric(18, 2) not null check (secured_amount > 0),
  debt_from date not null,
  debt_to date not null,
  annual_rate numeric(8, 6) not null check (annual_rate >= 0 and annual_rate < 1),
  ip_share numeric(6, 4) not null check (ip_share > 0 and ip_share <= 1),
  insured boolean not null,
  file_ids uuid[] not null,
  constraint contract_debt_in_order check (debt_to > debt_from)
);
comment on table financing.contract is
  'What loan and pledge contract of a case say. Personal data: none. Retention: ten years after the end. Erasure: none, duty of proof.';
alter table financing.contract enable row level security;
create policy parties on financing.contract for select to zhirong_app using (
  enterprise_id = any ((select platform.scope_orgs())::uuid[]) or bank_id = any ((select platform.scope_orgs())::uuid[])
  or exists (select from financing.share s
             where s.resource_id = case_id and s.org_id = any ((select platform.scope_orgs())::uuid[])
               and (s.until is null or s.until > now())));
create policy bank_records on financing.contract for insert to zhirong_app
  with check (bank_id = any ((select platform.scope_orgs())::uuid[]));
create policy platform_reads on financing.contract for select to zhirong_worker using (true);
grant select, insert on financing.contract to zhirong_app;
grant select on financing.contract to zhirong_worker;

create table financing.loan (
  id uuid primary key,
  case_id uuid not null references financing.application,
  enterprise_id uuid not null,
  bank_id uuid not null,
  amount numeric(18, 2) not null check (amount > 0),
  disbursed_on date not null,
  entered_by text not null,
  entered_at timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz,
  discarded_at timestamptz,
  constraint loan_one_end check (confirmed_at is null or discarded_at is null)
);
create unique index loan_one_per_case on financing.loan (case_id) where discarded_at is null;
create index loan_of_enterprise on financing.loan (enterprise_id, disbursed_on);
comment on table financing.loan is
  'A disbursement, entered by one person and confirmed by another. Personal data: names of both. Retention: ten years after the end. Erasure: none, duty of proof.';
alter table financing.loan enable row level security;
create policy parties on financing.loan for select to zhirong_app using (
  (confirmed_at is not null and enterprise_id = any ((select platform.scope_orgs())::uuid[]))
  or bank_id = any ((select platform.scope_orgs())::uuid[])
  or (confirmed_at is not null and exists (select from financing.share s
             where s.resource_id = case_id and s.org_id = any ((select platform.scope_orgs())::uuid[])
               and (s.until is null or s.until > now()))));
create policy bank_enters on financing.loan for insert to zhirong_app
  with check (bank_id = any ((select platform.scope_orgs())::uuid[]));
create policy bank_confirms on financing.loan for update to zhirong_app
  using (bank_id = any ((select platform.scope_orgs())::uuid[]));
create policy platform_reads on financing.loan for select to zhirong_worker using (true);
grant select, insert, update on financing.loan to zhirong_app;
grant select on financing.loan to zhirong_worker;

create table financing.repayment (
  id uuid primary key,
  case_id uuid not null references financing.application,
  loan_id uuid not null references financing.loan,
  enterprise_id uuid not null,
  bank_id uuid not null,
  paid_on date not null,
  principal numeric(18, 2) not null check (principal >= 0),
  interest numeric(18, 2) not null check (interest >= 0),
  penalty_interest numeric(18, 2) not null check (penalty_interest >= 0),
  overdue boolean not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_by text,
  constraint repayment_is_something check (principal + interest + penalty_interest > 0)
);
create index repayment_of_loan on financing.repayment (loan_id, paid_on);
comment on table financing.repayment is
  'What was paid on a loan; a wrong entry is cancelled, never changed. Personal data: names of those who entered it. Retention: ten years after the end. Erasure: none, duty of proof.';
alter table financing.repayment enable row level security;
create policy parties on financing.repayment for select to zhirong_app using (
  enterprise_id = any ((select platform.scope_orgs())::uuid[]) or bank_id = any ((select platform.scope_orgs())::uuid[])
  or exists (select from financing.share s
             where s.resource_id = case_id and s.org_id = any ((select platform.scope_orgs())::uuid[])
               and (s.until is null or s.until > now())));
create policy bank_records on financing.repayment for insert to zhirong_app
  with check (bank_id = any ((select platform.scope_orgs())::uuid[]));
create policy bank_cancels on financing.repayment for update to zhirong_app
  using (bank_id = any ((select platform.scope_orgs())::uuid[]));
create policy platform_reads on financing.repayment for select to zhirong_worker using (true);
grant select, insert, update on financing.repayment to zhirong_app;
grant select on financing.repayment to zhirong_worker;

create view financing.invariant_balance_is_what_is_left with (security_invoker) as
  select a.id, a.outstanding_balance, a.disbursed_amount, coalesce(sum(r.principal), 0) as repaid
  from financing.application a
  left join financing.repayment r on r.case_id = a.id and r.cancelled_at is null
  where a.disbursed_amount is not null
  group by a.id
  having a.outstanding_balance <> a.disbursed_amount - coalesce(sum(r.principal), 0);
create view financing.invariant_disbursed_is_the_confirmed_loan with (security_invoker) as
  select a.id, a.disbursed_amount, l.amount
  from financing.application a
  full join financing.loan l on l.case_id = a.id and l.confirmed_at is not null
  where (l.confirmed_at is not null or a.disbursed_amount is not null)
    and (a.disbursed_amount, a.disbursed_on) is distinct from (l.amount, l.disbursed_on);
create view financing.invariant_secured_cases_are_registered with (security_invoker) as
  select a.id, a.state, a.registered_secured_amount
  from financing.application a
  where a.state in ('SECURED', 'DISBURSED', 'SETTLED', 'CLOSED')
    and (a.registered_secured_amount is distinct from
           (select sum(g.secured_amount) from financing.registration g where g.case_id = a.id)
         or exists (select from financing.collateral c where c.case_id = a.id and c.registered_on is null));
create view financing.invariant_contracted_cases_have_contracts with (security_invoker) as
  select a.id, a.state
  from financing.application a
  where a.state in ('CONTRACTED', 'SECURED', 'DISBURSED', 'SETTLED', 'CLOSED')
    and not exists (select from financing.contract c where c.case_id = a.id);
create view financing.invariant_closed_cases_are_released with (security_invoker) as
  select a.id
  from financing.application a
  where a.state = 'CLOSED'
    and exists (select from financing.collateral c where c.case_id = a.id and c.released_on is null);
grant select on financing.invariant_balance_is_what_is_left, financing.invariant_disbursed_is_the_confirmed_loan,
  financing.invariant_secured_cases_are_registered, financing.invariant_contracted_cases_have_contracts,
  financing.invariant_closed_cases_are_released to zhirong_worker;
