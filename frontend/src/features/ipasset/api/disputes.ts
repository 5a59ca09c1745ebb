import { queryOptions } from '@tanstack/react-query';
import { api, body, ifMatch, versioned } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';
import { bareNumber } from '@/shared/lib/identifiers';
import type { Filters } from '@/shared/lib/use-filters';
import type { PageOf } from '@/shared/ui/list-page';
import { ASSETS_KEY, type Asset } from './assets';

type Schemas = components['schemas'];
export type Dispute = Schemas['DisputeView'];
export type DisputeLine = Schemas['DisputeLine'];
export type RightKey = Schemas['JoinRequest'];

export const DISPUTES_KEY = [...ASSETS_KEY, 'disputes'] as const;
export const DISPUTE_STATES = ['OPEN', 'UPHELD', 'REJECTED', 'WITHDRAWN'] as const satisfies Dispute['state'][];

/** The number as the register writes it; the class only of a trademark. */
export function keyOf({ kind, assetNo, niceClass }: RightKey): RightKey {
  return { kind, assetNo: bareNumber(assetNo), niceClass: kind === 'TRADEMARK' ? niceClass : undefined };
}

export function listDisputes(filters: Filters, page: { cursor: string | undefined; limit: number }): Promise<PageOf<DisputeLine>> {
  return body(api.GET('/api/ip-assets/disputes', { params: { query: { ...page, state: filters.state as Dispute['state'] | undefined } } }));
}

export const disputeQuery = (id: string) =>
  queryOptions({ queryKey: [...DISPUTES_KEY, id], queryFn: () => versioned(api.GET('/api/ip-assets/disputes/{id}', { params: { path: { id } } })) });

export function openDispute(request: Schemas['DisputeRequest'], { headers }: Intent): Promise<Dispute> {
  return body(api.POST('/api/ip-assets/disputes', { body: request, headers }));
}

export function decideDispute(id: string, etag: string | undefined, decision: Schemas['DecisionRequest'], { headers }: Intent): Promise<Dispute> {
  return body(api.POST('/api/ip-assets/disputes/{id}/decide', { params: { path: { id }, header: ifMatch(etag) }, body: decision, headers }));
}

export function withdrawDispute(id: string, etag: string | undefined, { headers }: Intent): Promise<Dispute> {
  return body(api.POST('/api/ip-assets/disputes/{id}/withdraw', { params: { path: { id }, header: ifMatch(etag) }, headers }));
}

/** A co-owner joins the record that another owner has made. */
export function joinAsset(key: RightKey, { headers }: Intent): Promise<Asset> {
  return body(api.POST('/api/ip-assets/join', { body: keyOf(key), headers }));
}

export function verifyOwnership(id: string, etag: string | undefined, seen: Schemas['VerifyOwnershipRequest'], { headers }: Intent): Promise<Asset> {
  return body(api.POST('/api/ip-assets/{id}/verify', { params: { path: { id }, header: ifMatch(etag) }, body: seen, headers }));
}
