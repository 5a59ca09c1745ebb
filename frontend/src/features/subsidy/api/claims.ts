import { queryOptions } from '@tanstack/react-query';
import { api, body, versioned } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Filters } from '@/shared/lib/use-filters';
import type { PageOf } from '@/shared/ui/list-page';

type Schemas = components['schemas'];
export type Claim = Schemas['ClaimView'];
export type ClaimRow = Schemas['ClaimRow'];
export type ClaimState = Claim['state'];
export type ClaimAction = Claim['actions'][number];
export type Computation = Schemas['ComputationView'];
export type Check = Schemas['ClaimCheck'];
export type Paper = Schemas['ClaimPaper'];
export type Budget = NonNullable<Claim['budget']>;
export type ClaimDraft = Schemas['EditClaimRequest'];
export type RuleNotMet = Schemas['RuleNotMet'];

export const CLAIMS_KEY = ['subsidy', 'claims'] as const;

type Page = { cursor: string | undefined; limit: number };

/** The stages of the desk: which states are worked on together. */
export const DESKS = {
  first: ['SUBMITTED', 'UNDER_FIRST_REVIEW', 'RETURNED'],
  second: ['RECOMMENDED', 'UNDER_SECOND_REVIEW'],
  proposed: ['PROPOSED'],
  notice: ['ON_NOTICE', 'SUSPENDED'],
  pay: ['APPROVED', 'PAYMENT_RETURNED'],
  over: ['PAID', 'ARCHIVED', 'REJECTED', 'WITHDRAWN', 'FORFEITED'],
} as const satisfies Record<string, readonly ClaimState[]>;
export type Desk = keyof typeof DESKS;

function statesOf({ state, desk }: Filters): ClaimState[] | undefined {
  if (state) return [state as ClaimState];
  return desk && desk in DESKS ? [...DESKS[desk as Desk]] : undefined;
}

/** One page of the claims this person may see. */
export function listClaims(filters: Filters, page: Page): Promise<PageOf<ClaimRow>> {
  const { keyword, callId, county } = filters;
  const query = { ...page, keyword, callId, county: county ? Number(county) : undefined, state: statesOf(filters) };
  return body(api.GET('/api/claims', { params: { query } }));
}

/** Claims of a call with an agreed amount that are in no list yet. */
export const unbatchedQuery = (callId: string) =>
  queryOptions({
    queryKey: [...CLAIMS_KEY, 'unbatched', callId],
    queryFn: async () => (await body(api.GET('/api/claims', { params: { query: { callId, state: ['PROPOSED'], unbatched: true, limit: 100 } } }))).items,
  });

export const claimQuery = (id: string) =>
  queryOptions({
    queryKey: [...CLAIMS_KEY, id],
    queryFn: () => versioned(api.GET('/api/claims/{id}', { params: { path: { id } } })),
  });

/** Where the application form of a claim is downloaded. */
export const formUrl = (id: string) => `/api/claims/${id}/application.pdf`;
