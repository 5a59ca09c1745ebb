import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type AssetSummary = components['schemas']['AssetSummary'];

export const assetSummaryQuery = () =>
  queryOptions({
    queryKey: ['ipasset', 'summary'],
    queryFn: () => body(api.GET('/api/ip-assets/summary')),
  });
