import type { TFunction } from 'i18next';
import type { Stage } from '@/shared/ui/stage-track';
import type { Case, CaseState } from '../api/cases';

const ORDER: readonly (readonly [key: string, states: readonly CaseState[]])[] = [
  ['submit', ['DRAFT']],
  ['takeUp', ['SUBMITTED']],
  ['review', ['UNDER_REVIEW', 'RETURNED']],
  ['approve', ['RECOMMENDED']],
  ['agree', ['OFFERED']],
  ['contract', ['AGREED']],
  ['register', ['CONTRACTED']],
  ['disburse', ['SECURED']],
  ['repay', ['DISBURSED']],
  ['release', ['SETTLED']],
];

/** The way of a case from left to right; one that ended early stops where it stood. */
export function stagesOf(t: TFunction, item: Case): Stage[] {
  const at = ORDER.findIndex(([, states]) => states.includes(item.state));
  const over = item.state === 'CLOSED';
  const notes: Partial<Record<string, string | null | undefined>> = {
    submit: item.submittedOn,
    register: item.registeredOn,
    disburse: item.disbursedOn,
    repay: item.settledOn,
    review: item.round > 1 ? t('financing.stage.round', { round: item.round }) : undefined,
  };
  return ORDER.map(([key], index) => ({
    key,
    label: t(`financing.stage.${key}`),
    note: notes[key] ?? undefined,
    is: over || index < at ? 'done' : index === at ? 'now' : 'todo',
  }));
}

/** Whether the case ended before it came to a loan. */
export const endedEarly = (state: CaseState): boolean => state === 'WITHDRAWN' || state === 'REJECTED' || state === 'LAPSED';
