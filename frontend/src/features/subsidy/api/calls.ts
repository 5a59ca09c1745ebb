import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';
import type { Filters } from '@/shared/lib/use-filters';
import type { PageOf } from '@/shared/ui/list-page';

type Schemas = components['schemas'];
export type Call = Schemas['CallView'];
export type ClaimableLoan = Schemas['ClaimableLoanView'];
export type NewCall = Schemas['OpenCallRequest'];

export const CALLS_KEY = ['subsidy', 'calls'] as const;

/** One page of the calls; for an enterprise of a region those that it can claim under. */
export function listCalls(filters: Filters, page: { cursor: string | undefined; limit: number }): Promise<PageOf<Call>> {
  const { open, region } = filters;
  return body(api.GET('/api/calls', { params: { query: { ...page, openToday: open === 'true', region: region ? Number(region) : undefined } } }));
}

/** All calls, to choose from. */
export const callsQuery = queryOptions({
  queryKey: [...CALLS_KEY, 'all'],
  queryFn: async () => (await body(api.GET('/api/calls', { params: { query: { limit: 100 } } }))).items,
});

export const callQuery = (id: string) =>
  queryOptions({ queryKey: [...CALLS_KEY, id], queryFn: () => body(api.GET('/api/calls/{id}', { params: { path: { id } } })) });

/** The enterprise's loans and what each would bring under the call. */
export const claimableLoansQuery = (id: string) =>
  queryOptions({ queryKey: [...CALLS_KEY, id, 'loans'], queryFn: () => body(api.GET('/api/calls/{id}/loans', { params: { path: { id } } })) });

export const openCall = (input: NewCall, { headers }: Intent): Promise<Call> => body(api.POST('/api/calls', { body: input, headers }));
