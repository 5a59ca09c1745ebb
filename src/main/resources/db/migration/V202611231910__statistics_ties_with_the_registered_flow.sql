-- The figures must be those of the registered flow, once all news of it was delivered.
set local lock_timeout = '5s';

create view outbox.waiting_event with (security_invoker) as
  select event_id, stream, type from outbox.event where delivered_at is null;
comment on view outbox.waiting_event is 'News that nobody has had yet, for whoever compares what follows it.';
grant select on outbox.waiting_event to zhirong_worker;

create view statistics.invariant_figures_are_those_of_the_registered_flow with (security_invoker) as
  select coalesce(s.id, f.id) as id, s.amount as counted, f.amount as registered, s.registered_on as counted_on,
         f.registered_on, s.region as counted_in, f.region, s.first_time as counted_first, f.first_time
  from statistics.registration s
  full join pledge.registered_flow f on f.id = s.id
  where (s.id is null or f.id is null or s.amount <> f.amount or s.registered_on <> f.registered_on
         or s.region <> f.region or s.imported <> f.imported or s.first_time <> f.first_time)
    and not exists (select from outbox.waiting_event w
                    where w.type in ('PledgeRegistered', 'RegistrationsImported', 'PledgeMoved'));
grant select on statistics.invariant_figures_are_those_of_the_registered_flow to zhirong_worker;

-- what the subsidies stand at, for whoever holds figures against them
create view subsidy.budget_standing with (security_invoker) as
  select call_id, total, reserved, committed, spent from subsidy.budget;
create view subsidy.paid_claim with (security_invoker) as
  select claim_id, sum(amount) as amount from subsidy.payment where state = 'CONFIRMED' group by claim_id;
comment on view subsidy.budget_standing is 'Budgets of calls and what of them is taken.';
comment on view subsidy.paid_claim is 'What was paid on claims and has not come back.';
grant select on subsidy.budget_standing, subsidy.paid_claim to zhirong_worker;

create view statistics.invariant_budgets_are_those_of_the_calls with (security_invoker) as
  select s.call_id, s.total, b.total as total_of_call, s.reserved, b.reserved as reserved_of_call,
         s.committed, b.committed as committed_of_call, s.spent, b.spent as spent_of_call
  from statistics.budget s
  full join subsidy.budget_standing b on b.call_id = s.call_id
  where (s.call_id is null or b.call_id is null
         or (s.total, s.reserved, s.committed, s.spent) <> (b.total, b.reserved, b.committed, b.spent))
    and not exists (select from outbox.waiting_event w where w.type in ('CallOpened', 'BudgetMoved'));
grant select on statistics.invariant_budgets_are_those_of_the_calls to zhirong_worker;

create view statistics.invariant_payments_are_those_of_the_claims with (security_invoker) as
  select coalesce(s.claim_id, p.claim_id) as claim_id, s.amount as counted, p.amount as paid
  from (select claim_id, sum(amount) as amount from statistics.payment group by claim_id) s
  full join subsidy.paid_claim p on p.claim_id = s.claim_id
  where coalesce(s.amount, 0) <> coalesce(p.amount, 0)
    and not exists (select from outbox.waiting_event w where w.type in ('SubsidyPaid', 'SubsidyPaymentReturned'));
grant select on statistics.invariant_payments_are_those_of_the_claims to zhirong_worker;
