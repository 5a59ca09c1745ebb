import type { TFunction } from 'i18next';
import type { Stage } from '@/shared/ui/stage-track';
import type { Claim, ClaimAction, ClaimState } from '../api/claims';

const ORDER: readonly (readonly [key: string, states: readonly ClaimState[]])[] = [
  ['submit', ['DRAFT']],
  ['takeUp', ['SUBMITTED']],
  ['first', ['UNDER_FIRST_REVIEW', 'RETURNED']],
  ['second', ['RECOMMENDED', 'UNDER_SECOND_REVIEW']],
  ['batch', ['PROPOSED']],
  ['notice', ['ON_NOTICE', 'SUSPENDED']],
  ['pay', ['APPROVED', 'PAYMENT_RETURNED']],
];

/** The way of a claim from left to right; one that ended early has none. */
export function stagesOf(t: TFunction, item: Claim): Stage[] | undefined {
  const over = item.state === 'PAID' || item.state === 'ARCHIVED';
  const at = ORDER.findIndex(([, states]) => states.includes(item.state));
  if (at < 0 && !over) return undefined;
  const notes: Partial<Record<string, string>> = {
    submit: item.declaredOn,
    first: item.firstOpinion?.on,
    second: item.secondOpinion?.on,
    notice: item.batch?.noticeTo,
    pay: item.payments.find((payment) => payment.state === 'CONFIRMED')?.paidOn,
  };
  return ORDER.map(([key], index) => ({
    key,
    label: t(`subsidy.stage.${key}`),
    note: notes[key],
    is: over || index < at ? 'done' : index === at ? 'now' : 'todo',
  }));
}

/** What can be done at any time without being waited for. */
const OPTIONAL: ReadonlySet<ClaimAction> = new Set(['WITHDRAW', 'SUSPEND', 'ARCHIVE', 'RETURN_PAYMENT', 'REMOVE_FROM_BATCH', 'REJECT', 'SEND_BACK', 'WITHDRAW_PAYMENT']);

/** Whether the claim waits for this person; a bank is waited for until it has confirmed the loan. */
export function waitsForMe({ actions }: { actions: readonly ClaimAction[] }, certified: boolean): boolean {
  return actions.some((action) => (action === 'CERTIFY' ? !certified : !OPTIONAL.has(action)));
}
