set local lock_timeout = '5s';

create schema subsidy;
comment on schema subsidy is 'policies as dated data, calls with budgets, claims, public notices, payments, issued papers';
grant usage on schema subsidy to zhirong_app, zhirong_worker, zhirong_public;

create sequence subsidy.claim_number;
create sequence subsidy.batch_number;
grant usage on sequence subsidy.claim_number, subsidy.batch_number to zhirong_app;

create table subsidy.policy (
  id uuid primary key,
  code text not null unique,
  created_at timestamptz not null
);
comment on table subsidy.policy is
  'Interest-subsidy policies by their short name. Personal data: none. Retention: for ever, claims refer to them. Erasure: none.';
create table subsidy.policy_version (
  id uuid primary key,
  policy_id uuid not null references subsidy.policy,
  number int not null check (number > 0),
  terms jsonb not null,
  loaded_at timestamptz not null,
  unique (policy_id, number)
);
comment on table subsidy.policy_version is
  'What a policy says, as data; a change is a new version, never an edit. Personal data: none. Retention: for ever. Erasure: none.';
alter table subsidy.policy enable row level security;
alter table subsidy.policy_version enable row level security;
create policy published on subsidy.policy for select to zhirong_app using ((select platform.scope_user()) is not null);
create policy published on subsidy.policy_version for select to zhirong_app using ((select platform.scope_user()) is not null);
create policy portal on subsidy.policy for select to zhirong_public using (true);
create policy portal on subsidy.policy_version for select to zhirong_public using (true);
create policy loaded on subsidy.policy to zhirong_worker using (true) with check (true);
create policy loaded on subsidy.policy_version to zhirong_worker using (true) with check (true);
grant select on subsidy.policy, subsidy.policy_version to zhirong_app, zhirong_public;
grant select, insert on subsidy.policy, subsidy.policy_version to zhirong_worker;

create table subsidy.call (
  id uuid primary key,
  version int not null default 0,
  policy_version_id uuid not null references subsidy.policy_version,
  policy_code text not null,
  owner_org uuid not null,
  owner_name text not null,
  region int not null,
  covered int4multirange not null,
  title text not null check (length(title) between 1 and 200),
  window_from date not null,
  window_to date not null,
  correction_deadline date not null,
  notice_working_days int not null check (notice_working_days between 1 and 60),
  created_by uuid not null,
  created_at timestamptz not null,
  constraint call_window_in_order check (window_to >= window_from and correction_deadline >= window_to)
);
comment on table subsidy.call is
  'Calls for claims (申报通知) with their windows. Personal data: none. Retention: for ever, claims refer to them. Erasure: none.';
create index call_window on subsidy.call (window_to, id);
alter table subsidy.call enable row level security;
create policy published on subsidy.call for select to zhirong_app using ((select platform.scope_user()) is not null);
create policy portal on subsidy.call for select to zhirong_public using (true);
create policy open_own on subsidy.call for insert to zhirong_app
  with check (owner_org = (select platform.scope_org()) and platform.bureau_sees(region));
create policy platform_reads on subsidy.call for select to zhirong_worker using (true);
grant select, insert on subsidy.call to zhirong_app;
grant select on subsidy.call to zhirong_public, zhirong_worker;

-- one row a call, moved in the statement that decides
create table subsidy.budget (
  call_id uuid primary key references subsidy.call,
  region int not null,
  covered int4multirange not null,
  total numeric(18, 2) not null check (total > 0),
  reserved numeric(18, 2) not null default 0 check (reserved >= 0),
  committed numeric(18, 2) not null default 0 check (committed >= 0),
  spent numeric(18, 2) not null default 0 check (spent >= 0),
  constraint budget_never_overspent check (reserved + committed + spent <= total)
);
comment on table subsidy.budget is
  'What a call may pay and what of it is reserved, committed and spent. Personal data: none. Retention: for ever. Erasure: none.';
alter table subsidy.budget enable row level security;
-- of the bureau that opened the call, and of those below it that decide from it
create policy bureaus on subsidy.budget to zhirong_app
  using ((select platform.scope_kind()) = 'BUREAU' and covered && (select platform.scope_regions()))
  with check ((select platform.scope_kind()) = 'BUREAU' and covered && (select platform.scope_regions()));
create policy platform_reads on subsidy.budget for select to zhirong_worker using (true);
grant select, insert, update on subsidy.budget to zhirong_app;
grant select on subsidy.budget to zhirong_worker;

create table subsidy.batch (
  id uuid primary key,
  version int not null default 0,
  batch_no text not null unique,
  call_id uuid not null references subsidy.call,
  owner_org uuid not null,
  owner_name text not null,
  phone text not null,
  email text,
  region int not null,
  title text not null check (length(title) between 1 and 200),
  state text not null check (state in ('DRAFT', 'ON_NOTICE', 'CLOSED')),
  decision_no text not null check (length(decision_no) between 1 and 80),
  decision_date date not null,
  notice_working_days int not null check (notice_working_days between 1 and 60),
  published_on date,
  notice_to date,
  approval_document_no text,
  approved_on date,
  created_by uuid not null,
  created_at timestamptz not null,
  constraint batch_published_whole check ((state = 'DRAFT') = (published_on is null) and (published_on is null) = (notice_to is null)),
  constraint batch_closed_whole check ((state = 'CLOSED') <= (approval_document_no is not null and approved_on is not null))
);
comment on table subsidy.batch is
  'Proposed lists (拟补助名单) and their public notices. Personal data: none (office phone). Retention: for ever. Erasure: none, published.';
create index batch_of_call on subsidy.batch (call_id, id);
create index batch_of_region on subsidy.batch (region, id);
alter table subsidy.batch enable row level security;
create policy seen on subsidy.batch for select to zhirong_app using (
  platform.bureau_sees(region) or (state <> 'DRAFT' and (select platform.scope_user()) is not null));
create policy make_own on subsidy.batch for insert to zhirong_app
  with check (owner_org = (select platform.scope_org()) and platform.bureau_sees(region));
create policy keep on subsidy.batch for update to zhirong_app using (platform.bureau_sees(region));
create policy portal on subsidy.batch for select to zhirong_public using (state <> 'DRAFT');
create policy platform_reads on subsidy.batch for select to zhirong_worker using (true);
grant select, insert, update on subsidy.batch to zhirong_app;
grant select on subsidy.batch to zhirong_worker;
grant select (id, batch_no, call_id, owner_name, phone, email, region, title, state, decision_no, decision_date,
              notice_working_days, published_on, notice_to, approval_document_no) on subsidy.batch to zhirong_public;

create table subsidy.claim (
  id uuid primary key,
  version int not null default 0,
  claim_no text not null unique,
  call_id uuid not null references subsidy.call,
  policy_version_id uuid not null references subsidy.policy_version,
  policy_code text not null,
  owner_org uuid not null,
  enterprise_name text not null,
  enterprise_uscc text,
  bank_org uuid not null,
  bank_name text not null,
  loan_id uuid not null,
  case_id uuid not null,
  region int not null,
  first_region int not null,
  second_region int not null,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'UNDER_FIRST_REVIEW', 'RETURNED', 'RECOMMENDED',
    'UNDER_SECOND_REVIEW', 'PROPOSED', 'ON_NOTICE', 'SUSPENDED', 'APPROVED', 'PAID', 'PAYMENT_RETURNED', 'ARCHIVED',
    'REJECTED', 'WITHDRAWN', 'FORFEITED')),
  state_since date not null,
  facts jsonb not null,
  asset_nos text[] not null,
  settled_on date,
  declaration jsonb not null,
  papers jsonb not null default '[]',
  certification jsonb,
  steps jsonb not null default '[]',
  computed_amount numeric(18, 2) check (computed_amount >= 0),
  claimed_amount numeric(18, 2) check (claimed_amount >= 0),
  proposed_amount numeric(18, 2) check (proposed_amount > 0),
  declared_on date,
  submitted_at timestamptz,
  remarks jsonb not null default '[]',
  correction_due date,
  first_opinion jsonb,
  second_opinion jsonb,
  rejection jsonb,
  batch_id uuid references subsidy.batch,
  line_no int check (line_no > 0),
  approval_document_no text,
  approved_on date,
  created_by uuid not null,
  created_at timestamptz not null,
  constraint claim_submitted_whole check ((declared_on is null) = (submitted_at is null)),
  constraint claim_proposed_has_amount check
    (state not in ('PROPOSED', 'ON_NOTICE', 'SUSPENDED', 'APPROVED', 'PAID', 'PAYMENT_RETURNED', 'ARCHIVED')
     or proposed_amount is not null),
  constraint claim_on_notice_in_batch check (state not in ('ON_NOTICE', 'SUSPENDED') or (batch_id is not null and line_no is not null))
);
comment on table subsidy.claim is
  'Subsidy claims with the facts of their loan as submitted. Personal data: contact person in declaration. Retention: ten years after payment. Erasure: contact is replaced on request once no duty of proof remains.';
-- a loan is claimed once a call; a lost claim frees it
create unique index claim_one_live_per_loan_and_call on subsidy.claim (loan_id, call_id)
  where state not in ('REJECTED', 'WITHDRAWN', 'FORFEITED');
create unique index claim_line_of_batch on subsidy.claim (batch_id, line_no);
create index claim_of_owner on subsidy.claim (owner_org, id);
create index claim_of_bank on subsidy.claim (bank_org, id);
create index claim_of_region on subsidy.claim (region, id);
create index claim_of_call on subsidy.claim (call_id, state);
create index claim_of_loan on subsidy.claim (loan_id);
create index claim_correction on subsidy.claim (correction_due) where state = 'RETURNED';
alter table subsidy.claim enable row level security;
create policy seen on subsidy.claim for select to zhirong_app using (
  owner_org = any ((select platform.scope_orgs())::uuid[])
  or bank_org = any ((select platform.scope_orgs())::uuid[])
  or (declared_on is not null and platform.bureau_sees(region)));
create policy start_own on subsidy.claim for insert to zhirong_app
  with check (owner_org = (select platform.scope_org()));
create policy move on subsidy.claim for update to zhirong_app using (
  owner_org = any ((select platform.scope_orgs())::uuid[])
  or bank_org = any ((select platform.scope_orgs())::uuid[])
  or (declared_on is not null and platform.bureau_sees(region)));
create policy portal on subsidy.claim for select to zhirong_public using (
  exists (select from subsidy.batch b where b.id = batch_id and b.state <> 'DRAFT') and line_no is not null);
create policy platform_keeps on subsidy.claim to zhirong_worker using (true) with check (true);
grant select, insert, update on subsidy.claim to zhirong_app;
grant select, update on subsidy.claim to zhirong_worker;
grant select (id, batch_id, line_no, enterprise_name, region, asset_nos, bank_name, proposed_amount, state)
  on subsidy.claim to zhirong_public;

create table subsidy.objection (
  id uuid primary key,
  claim_id uuid not null references subsidy.claim,
  batch_id uuid not null references subsidy.batch,
  region int not null,
  real_name text not null check (length(real_name) between 2 and 60),
  contact text not null check (length(contact) between 5 and 120),
  reason text not null check (length(reason) between 5 and 2000),
  received_at timestamptz not null,
  state text not null check (state in ('OPEN', 'DISMISSED', 'UPHELD')),
  answer text,
  answered_by text,
  answered_on date,
  constraint objection_answered_whole check ((state = 'OPEN') = (answer is null))
);
comment on table subsidy.objection is
  'Real-name objections to lines of public notices. Personal data: name and contact of the objector, seen by the deciding bureaus alone. Retention: three years after the answer. Erasure: name and contact after retention.';
create index objection_of_claim on subsidy.objection (claim_id, state);
alter table subsidy.objection enable row level security;
create policy bureaus on subsidy.objection for select to zhirong_app using (platform.bureau_sees(region));
create policy answer on subsidy.objection for update to zhirong_app using (platform.bureau_sees(region));
create policy platform_reads on subsidy.objection for select to zhirong_worker using (true);
grant select, update on subsidy.objection to zhirong_app;
grant select on subsidy.objection to zhirong_worker;

create table subsidy.payment (
  id uuid primary key,
  claim_id uuid not null references subsidy.claim,
  owner_org uuid not null,
  region int not null,
  amount numeric(18, 2) not null check (amount > 0),
  voucher_no text not null check (length(voucher_no) between 1 and 80),
  voucher_file uuid,
  paid_on date not null,
  state text not null check (state in ('RECORDED', 'WITHDRAWN', 'CONFIRMED', 'RETURNED')),
  recorded_by text not null,
  confirmed_by text,
  returned_on date,
  return_reason text,
  created_at timestamptz not null,
  constraint payment_returned_whole check ((state = 'RETURNED') = (returned_on is not null and return_reason is not null)),
  constraint payment_returned_after_paid check (returned_on is null or returned_on >= paid_on)
);
comment on table subsidy.payment is
  'Payments of subsidies with their vouchers, entered by one person and confirmed by another. Personal data: names of the two. Retention: ten years. Erasure: none, accounting record.';
create unique index payment_one_live on subsidy.payment (claim_id) where state in ('RECORDED', 'CONFIRMED');
alter table subsidy.payment enable row level security;
create policy seen on subsidy.payment for select to zhirong_app using (
  platform.bureau_sees(region) or owner_org = any ((select platform.scope_orgs())::uuid[]));
create policy enter on subsidy.payment for insert to zhirong_app with check (platform.bureau_sees(region));
create policy keep on subsidy.payment for update to zhirong_app using (platform.bureau_sees(region));
create policy platform_reads on subsidy.payment for select to zhirong_worker using (true);
grant select, insert, update on subsidy.payment to zhirong_app;
grant select on subsidy.payment to zhirong_worker;

create table subsidy.issued_document (
  code text primary key check (length(code) = 12),
  kind text not null check (kind in ('CLAIM_FORM', 'PUBLIC_NOTICE')),
  subject uuid not null,
  document_no text not null,
  issuer text not null,
  issued_at timestamptz not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  pdf bytea not null,
  owner_org uuid not null,
  region int not null,
  replaced_by text references subsidy.issued_document deferrable initially deferred
);
comment on table subsidy.issued_document is
  'Papers as they were issued, so that anybody who has one can verify it. Personal data: what the form holds. Retention: with the claim. Erasure: with the claim.';
-- of each paper one issue is the current one
create unique index issued_document_current on subsidy.issued_document (subject, kind) where replaced_by is null;
alter table subsidy.issued_document enable row level security;
create policy seen on subsidy.issued_document for select to zhirong_app using (
  owner_org = any ((select platform.scope_orgs())::uuid[]) or platform.bureau_sees(region));
create policy issue on subsidy.issued_document for insert to zhirong_app with check (
  owner_org = (select platform.scope_org()) or platform.bureau_sees(region));
create policy replace on subsidy.issued_document for update to zhirong_app using (
  owner_org = any ((select platform.scope_orgs())::uuid[]) or platform.bureau_sees(region));
grant select, insert, update (replaced_by) on subsidy.issued_document to zhirong_app;

-- What the portal shows: lists that are or were on notice, and papers to whoever knows their code.
create view subsidy.public_notice with (security_invoker) as
  select b.id, b.batch_no, b.title, b.state, b.owner_name, b.phone, b.email, b.region, b.decision_no, b.decision_date,
         b.notice_working_days, b.published_on, b.notice_to, b.approval_document_no, c.title as call_title, v.terms
  from subsidy.batch b
  join subsidy.call c on c.id = b.call_id
  join subsidy.policy_version v on v.id = c.policy_version_id;
create view subsidy.public_notice_line with (security_invoker) as
  select batch_id, line_no, enterprise_name, region, asset_nos, bank_name, proposed_amount, state
  from subsidy.claim;
grant select on subsidy.public_notice, subsidy.public_notice_line to zhirong_public;

create function subsidy.find_issued_document(p_code text)
  returns table (kind text, document_no text, issuer text, issued_at timestamptz, digest text, replaced boolean)
  language sql stable security definer set search_path = subsidy, pg_temp
  begin atomic
    select d.kind, d.document_no, d.issuer, d.issued_at, d.digest, d.replaced_by is not null
    from subsidy.issued_document d where d.code = p_code;
  end;

create function subsidy.notice_pdf(p_notice uuid) returns bytea
  language sql stable security definer set search_path = subsidy, pg_temp
  begin atomic
    select d.pdf from subsidy.issued_document d join subsidy.batch b on b.id = d.subject
    where d.subject = p_notice and d.kind = 'PUBLIC_NOTICE' and d.replaced_by is null and b.state <> 'DRAFT';
  end;

-- printed on the notice itself
create function subsidy.notice_code(p_notice uuid) returns text
  language sql stable security definer set search_path = subsidy, pg_temp
  begin atomic
    select d.code from subsidy.issued_document d join subsidy.batch b on b.id = d.subject
    where d.subject = p_notice and d.kind = 'PUBLIC_NOTICE' and d.replaced_by is null and b.state <> 'DRAFT';
  end;

-- Takes an objection while the notice runs; empty when it doesn't or has no such line.
create function subsidy.receive_objection(p_id uuid, p_notice uuid, p_line int, p_name text, p_contact text,
                                          p_reason text, p_at timestamptz, p_today date)
  returns table (claim_id uuid)
  language sql security definer set search_path = subsidy, pg_temp
  begin atomic
    insert into subsidy.objection (id, claim_id, batch_id, region, real_name, contact, reason, received_at, state)
    select p_id, c.id, b.id, c.region, p_name, p_contact, p_reason, p_at, 'OPEN'
    from subsidy.batch b join subsidy.claim c on c.batch_id = b.id and c.line_no = p_line
    where b.id = p_notice and b.state = 'ON_NOTICE' and p_today between b.published_on and b.notice_to
      and c.state in ('ON_NOTICE', 'SUSPENDED')
    returning objection.claim_id;
  end;
revoke execute on all functions in schema subsidy from public;
grant execute on all functions in schema subsidy to zhirong_public;
create view subsidy.invariant_budget_is_what_claims_use with (security_invoker) as
  select b.call_id, b.reserved, b.committed, b.spent, used.reserved as claims_reserved,
         used.committed as claims_committed, used.spent as claims_spent
  from subsidy.budget b
  left join lateral (
    select coalesce(sum(proposed_amount) filter
             (where state in ('UNDER_SECOND_REVIEW', 'PROPOSED', 'ON_NOTICE', 'SUSPENDED')), 0) as reserved,
           coalesce(sum(proposed_amount) filter (where state in ('APPROVED', 'PAYMENT_RETURNED')), 0) as committed,
           coalesce(sum(proposed_amount) filter (where state in ('PAID', 'ARCHIVED')), 0) as spent
    from subsidy.claim c where c.call_id = b.call_id) used on true
  where (b.reserved, b.committed, b.spent) is distinct from (used.reserved, used.committed, used.spent);
create view subsidy.invariant_paid_claims_have_one_payment with (security_invoker) as
  select c.id, c.claim_no from subsidy.claim c
  where (c.state in ('PAID', 'ARCHIVED')) <>
        exists (select from subsidy.payment p
                where p.claim_id = c.id and p.state = 'CONFIRMED' and p.amount = c.proposed_amount);
grant select on subsidy.invariant_budget_is_what_claims_use, subsidy.invariant_paid_claims_have_one_payment to zhirong_worker;
