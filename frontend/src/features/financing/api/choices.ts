import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Right = components['schemas']['AssetView'];
export type Product = components['schemas']['ProductView'];

/** The free rights of the enterprise, to choose collateral from. */
export const freeRightsQuery = queryOptions({
  queryKey: ['ipasset', 'free'],
  queryFn: async () => (await body(api.GET('/api/ip-assets', { params: { query: { pledgeState: 'FREE', limit: 100 } } }))).items,
});

/** What banks offer now. */
export const offeredProductsQuery = queryOptions({
  queryKey: ['bankproduct', 'offered'],
  queryFn: async () => (await body(api.GET('/api/products', { params: { query: { state: 'PUBLISHED', limit: 100 } } }))).items,
});
