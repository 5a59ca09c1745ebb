import { queryOptions } from '@tanstack/react-query';
import { api, body, versioned } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Filters } from '@/shared/lib/use-filters';
import type { PageOf } from '@/shared/ui/list-page';

type Schemas = components['schemas'];
export type Case = Schemas['CaseView'];
export type CaseLine = Schemas['CaseLineView'];
export type CaseState = Case['state'];
export type CaseAction = Case['actions'][number];
export type Round = Schemas['CaseRoundView'];
export type Collateral = Schemas['CaseCollateralView'];
export type Review = Schemas['CaseReviewView'];
export type Repayment = Schemas['CaseRepaymentView'];
export type Officer = Schemas['OfficerView'];
export type CaseDraft = Schemas['CaseDraftRequest'];
export type Opinion = Schemas['CaseOpinionRequest'];
export type Loan = Schemas['LoanView'];

export const CASES_KEY = ['financing'] as const;

type Page = { cursor: string | undefined; limit: number };

/** One page of the cases this person may see, those that wait for him first. */
export function listCases(filters: Filters, page: Page): Promise<PageOf<CaseLine>> {
  const { state, keyword, mine, dueBefore } = filters;
  return body(
    api.GET('/api/financing-cases', {
      params: { query: { ...page, keyword, dueBefore, state: state as CaseState | undefined, mine: mine === 'true' } },
    }),
  );
}

/** One page of the loans this person may see. */
export function listLoans(filters: Filters, page: Page): Promise<PageOf<Loan>> {
  const settled = filters.settled === undefined ? undefined : filters.settled === 'true';
  return body(api.GET('/api/loans', { params: { query: { ...page, settled } } }));
}

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [...CASES_KEY, 'case', id],
    queryFn: () => versioned(api.GET('/api/financing-cases/{id}', { params: { path: { id } } })),
  });

export const officersQuery = (id: string) =>
  queryOptions({
    queryKey: [...CASES_KEY, 'officers', id],
    queryFn: () => body(api.GET('/api/financing-cases/{id}/officers', { params: { path: { id } } })),
  });
