import { queryOptions } from '@tanstack/react-query';
import { api, body, ifMatch, versioned } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';
import type { Filters } from '@/shared/lib/use-filters';
import type { PageOf } from '@/shared/ui/list-page';

type Schemas = components['schemas'];
export type Batch = Schemas['BatchView'];
export type BatchRow = Schemas['BatchRow'];
export type BatchLine = Schemas['BatchLine'];
export type NewBatch = Schemas['MakeBatchRequest'];

export const BATCHES_KEY = ['subsidy', 'batches'] as const;

/** One page of the proposed lists. */
export function listBatches(filters: Filters, page: { cursor: string | undefined; limit: number }): Promise<PageOf<BatchRow>> {
  return body(api.GET('/api/subsidy-batches', { params: { query: { ...page, callId: filters['callId'], state: filters['state'] as BatchRow['state'] | undefined } } }));
}

export const batchQuery = (id: string) =>
  queryOptions({ queryKey: [...BATCHES_KEY, id], queryFn: () => versioned(api.GET('/api/subsidy-batches/{id}', { params: { path: { id } } })) });

export const makeBatch = (input: NewBatch, { headers }: Intent): Promise<Batch> => body(api.POST('/api/subsidy-batches', { body: input, headers }));

/** A change of a list with the version that was seen. */
export interface BatchSeen {
  id: string;
  etag: string | undefined;
}

/** The lists of one call. */
export const batchesOfCallQuery = (callId: string) =>
  queryOptions({ queryKey: [...BATCHES_KEY, 'call', callId], queryFn: async () => (await listBatches({ callId }, { cursor: undefined, limit: 100 })).items });

const at = ({ id, etag }: BatchSeen) => ({ path: { id }, header: ifMatch(etag) });

export const changeBatch = (seen: BatchSeen, input: Schemas['ChangeBatchRequest'], { headers }: Intent): Promise<Batch> =>
  body(api.POST('/api/subsidy-batches/{id}/change', { params: at(seen), body: input, headers }));
export const publishBatch = (seen: BatchSeen, { headers }: Intent): Promise<Batch> => body(api.POST('/api/subsidy-batches/{id}/publish', { params: at(seen), headers }));
export const approveBatch = (seen: BatchSeen, input: Schemas['ApproveBatchRequest'], { headers }: Intent): Promise<Batch> =>
  body(api.POST('/api/subsidy-batches/{id}/approve', { params: at(seen), body: input, headers }));
