import { queryOptions } from '@tanstack/react-query';
import { api, body, versioned } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';
import type { Filters } from '@/shared/lib/use-filters';
import type { PageOf } from '@/shared/ui/list-page';

export type Asset = components['schemas']['AssetView'];
export type AssetKind = Asset['kind'];
export type NewAsset = components['schemas']['CreateAssetRequest'];

export const ASSETS_KEY = ['ipasset'] as const;

/** One page of the rights that this organisation may see. */
export function listAssets(filters: Filters, page: { cursor: string | undefined; limit: number }): Promise<PageOf<Asset>> {
  const { kind, pledgeState, ownership, keyword, expiresBefore } = filters;
  return body(
    api.GET('/api/ip-assets', {
      params: {
        query: {
          ...page,
          keyword: keyword?.replace(/^ZL/i, ''),
          kind: kind as AssetKind | undefined,
          pledgeState: pledgeState as Asset['pledgeState'] | undefined,
          ownership: ownership as Asset['ownership'] | undefined,
          expiresBefore,
        },
      },
    }),
  );
}

export const assetQuery = (id: string) =>
  queryOptions({
    queryKey: [...ASSETS_KEY, id],
    queryFn: () => versioned(api.GET('/api/ip-assets/{id}', { params: { path: { id } } })),
  });

/** Puts a right on record. */
export function createAsset(asset: NewAsset, { headers }: Intent): Promise<Asset> {
  return body(api.POST('/api/ip-assets', { body: asset, headers }));
}
