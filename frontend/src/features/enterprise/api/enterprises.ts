import { queryOptions } from '@tanstack/react-query';
import { api, body, ifMatch, versioned } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Filters } from '@/shared/lib/use-filters';
import type { PageOf } from '@/shared/ui/list-page';

export type Enterprise = components['schemas']['EnterpriseView'];
export type Profile = components['schemas']['ChangeProfileRequest'];
export type EnterpriseTag = Enterprise['tags'][number];

export const ENTERPRISES_KEY = ['enterprises'] as const;
export const SIZES = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'] as const satisfies NonNullable<Enterprise['size']>[];
export const TAG_CODES = ['HIGH_TECH', 'TECH_SME', 'INNOVATIVE_SME', 'SPECIALISED_SME', 'LITTLE_GIANT', 'IP_ADVANTAGE', 'IP_DEMONSTRATION', 'CHAIN_LEADER', 'LISTING_RESERVE'] as const satisfies EnterpriseTag['code'][];
export const TAG_LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'] as const satisfies EnterpriseTag['level'][];

export const ownEnterpriseQuery = queryOptions({ queryKey: [...ENTERPRISES_KEY, 'own'], queryFn: () => versioned(api.GET('/api/enterprise')) });

export const enterpriseQuery = (id: string) =>
  queryOptions({ queryKey: [...ENTERPRISES_KEY, id], queryFn: () => body(api.GET('/api/enterprises/{id}', { params: { path: { id } } })) });

export function changeProfile(etag: string | undefined, profile: Profile): Promise<Enterprise> {
  return body(api.PUT('/api/enterprise', { params: { header: ifMatch(etag) }, body: profile }));
}

export function listEnterprises(filters: Filters, page: { cursor: string | undefined; limit: number }): Promise<PageOf<Enterprise>> {
  const { keyword, size, verified, regionCode } = filters;
  return body(
    api.GET('/api/enterprises', {
      params: {
        query: {
          ...page,
          keyword,
          regionCode: regionCode && /^\d{6}$/.test(regionCode) ? Number(regionCode) : undefined,
          size: size as Enterprise['size'],
          verified: verified ? verified === 'true' : undefined,
        },
      },
    }),
  );
}
